import { unwrapTrack } from '../geo/antimeridian';
import { joinApproaches } from '../geo/approach-track';
import type { Track } from '../geo/position';
import { densify } from '../geo/track';
import { nauticalMiles } from '../geo/units';
import type { Service } from './service';

/** Longest step of a drawn great circle, as for the sea leg. */
const STEP = nauticalMiles(25);

const cache = new WeakMap<Service, readonly Track[]>();

/** Returns the drawn tracks between the calls, one per leg, unwrapped so that each continues the one before. Cached. */
export function rotationTracks(service: Service): readonly Track[] {
  const cached = cache.get(service);
  if (cached) return cached;
  let end: Track = [];
  const tracks = service.legs.map(({ approaches, waypoints }) => {
    const line = densify(joinApproaches(approaches, waypoints), STEP);
    const track = unwrapTrack([...end, ...line]).slice(end.length);
    end = track.slice(-1);
    return track;
  });
  cache.set(service, tracks);
  return tracks;
}

import { unwrapTrack } from '../geo/antimeridian';
import type { Track } from '../geo/position';
import { densify } from '../geo/track';
import { nauticalMiles } from '../geo/units';
import { joinApproaches } from './sea-route';
import type { Service } from './service';

/** Steps in which great circles are drawn, as those of the sea leg. */
const STEP = nauticalMiles(25);

const cache = new WeakMap<Service, readonly Track[]>();

/** The water between the calls as it is drawn, one track a leg, each going on where the last one ended. */
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

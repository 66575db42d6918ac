import type { SeaRoute } from '../../src/domain/sea-route';
import type { Track } from '../../src/geo/position';

/** All that is drawn of a route, from port to port: its approaches and the track between them. */
export function drawnLines({ approaches, track }: SeaRoute): readonly Track[] {
  const tracksAt = (end: 'from' | 'to') =>
    approaches.filter((each) => each.end === end).map((each) => each.track);
  const lines = [...tracksAt('from'), track, ...tracksAt('to')];
  return lines.filter((line) => line.length > 0);
}

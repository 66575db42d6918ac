import type { ReachAreas, ReachPlace } from '../../domain/reach-map';
import type { Position, Track } from '../../geo/position';

/**
 * Returns the edges between areas of places that gain by Chancay and those that do not: the line at zero. Neighbouring
 * areas share their corners, so an edge that only one of them has lies at the end of what is known and is no part of it.
 */
export function gainContour(places: readonly ReachPlace[], areas: ReachAreas): readonly Track[] {
  const edges = new Map<string, { readonly track: Track; readonly gains: boolean }>();
  const contour: Track[] = [];
  for (const [i, { saving }] of places.entries()) {
    if (saving === undefined) continue;
    const gains = saving > 0;
    for (const ring of (areas[i] ?? []).flatMap(({ rings }) => rings)) {
      for (const [at, start] of ring.entries()) {
        const end = ring[(at + 1) % ring.length];
        if (!end) continue;
        const key = keyOf(start, end);
        const known = edges.get(key);
        if (!known) edges.set(key, { track: [start, end], gains });
        else if (known.gains !== gains) contour.push(known.track);
      }
    }
  }
  return contour;
}

function keyOf(a: Position, b: Position): string {
  const [first, second] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  return `${first} ${second}`;
}

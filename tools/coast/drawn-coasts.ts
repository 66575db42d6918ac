import type { Position, Track } from '../../src/geo/position';
import { fineLandRings } from './fine-land';
import { readLandRings } from './land-rings';

/**
 * Returns the shores of all land that the map draws at any zoom: Natural Earth's rings, and the fine coast without its
 * cuts along 180 degrees. The two cross each other.
 */
export function drawnCoasts(): Track[] {
  return [...readLandRings(), ...fineLandRings().flatMap(withoutSeam)];
}

/** Returns the parts of a ring between its edges along 180 degrees, the ring itself if it has none. */
function withoutSeam(ring: Track): Track[] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (const [i, position] of ring.entries()) {
    if (isOnSeam(position) && isOnSeam(ring[i - 1])) {
      parts.push(part);
      part = [];
    }
    part.push(position);
  }
  return [...parts, part].filter(({ length }) => length > 1);
}

function isOnSeam(position: Position | undefined): boolean {
  return Math.abs(position?.[0] ?? 0) === 180;
}

import type { Position } from '../../src/geo/position';
import { randomNumbers } from '../../tools/random/random-numbers';

/** Returns a generator of positions spread evenly over the globe, the same for the same seed. */
export function randomPositions(seed: number): () => Position {
  const random = randomNumbers(seed);
  return () => [360 * random() - 180, (Math.asin(2 * random() - 1) * 180) / Math.PI];
}

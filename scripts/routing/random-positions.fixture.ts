import type { Position } from '../../src/geo/position';

/** Returns a generator of positions spread evenly over the globe, the same for the same seed. */
export function randomPositions(seed: number): () => Position {
  const random = randomNumbers(seed);
  return () => [360 * random() - 180, (Math.asin(2 * random() - 1) * 180) / Math.PI];
}

/** Returns a generator of numbers in [0, 1): Mulberry32 (Ettinger 2017). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

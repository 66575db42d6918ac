import { describe, expect, it } from 'vitest';
import { BlockCache } from './block-cache';
import { ringThrough, watersOf } from './shores.fixture';
import { toVec, type Vec } from './vec';

const square = ringThrough([10, -5], [20, -5], [20, 5], [10, 5]);
const open = watersOf([{ ring: square }]);
const gated = { ...open, ...watersOf([{ ring: square }], [[toVec([15, 4]), toVec([15, 60])]]) };
const line: readonly Vec[] = [toVec([0, 1]), toVec([10, 6]), toVec([30, 1])];
const north: readonly Vec[] = [toVec([0, 1]), toVec([15, 7]), toVec([30, 1])];

describe('a path found where no closed gate is near', () => {
  it('is found again under the same closures, in the same windows', () => {
    const blocks = new BlockCache();
    blocks.set(open, line, [60], { points: north, window: 0 }, true);
    expect(blocks.get(open, [...line], [60])?.points).toBe(north);
    expect(blocks.get(open, line, [60, 80])).toBeUndefined();
    expect(blocks.get(open, [...line].reverse(), [60])).toBeUndefined();
  });

  it('serves other closures unless it crosses their gates', () => {
    const blocks = new BlockCache();
    const south: readonly Vec[] = [toVec([0, 1]), toVec([15, -7]), toVec([30, 1])];
    blocks.set(open, line, [60], { points: north, window: 0 }, true);
    expect(blocks.get(gated, line, [60])).toBeUndefined();
    blocks.set(open, line, [60], { points: south, window: 0 }, true);
    expect(blocks.get(gated, line, [60])?.points).toBe(south);
  });
});

describe('a path found beside a closed gate', () => {
  it('serves its own closures alone', () => {
    const blocks = new BlockCache();
    blocks.set(gated, line, [60], { points: north, window: 0 }, false);
    expect(blocks.get(gated, line, [60])?.points).toBe(north);
    expect(blocks.get(open, line, [60])).toBeUndefined();
  });

  it('may be missing, which is known as well', () => {
    const blocks = new BlockCache();
    blocks.set(gated, line, [60], { points: undefined, window: 1 }, true);
    expect(blocks.get(gated, line, [60])).toHaveProperty('points', undefined);
    expect(blocks.get(open, line, [60])).toBeUndefined();
  });
});

it('forgets the paths that were used longest ago', () => {
  const blocks = new BlockCache();
  const lines = Array.from({ length: 6100 }, (_, i): Vec[] => [toVec([0, i / 100]), toVec([9, 1])]);
  for (const each of lines) blocks.set(open, each, [60], { points: each, window: 0 }, true);
  expect(blocks.get(open, lines[0] as Vec[], [60])).toBeUndefined();
  expect(blocks.get(open, lines.at(-1) as Vec[], [60])).toBeDefined();
});

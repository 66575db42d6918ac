import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { parallelLanes, type Way } from './parallel-lanes';

/** West to east, half a degree apart. */
const [A, B, C]: readonly [Position, Position, Position] = [
  [10, 0],
  [10.5, 0.1],
  [11, 0],
];

function way(id: string, track: Track, look = id): Way {
  return { id, look, track };
}

function lanes(...ways: readonly Way[]): readonly (number | undefined)[] {
  const found = parallelLanes(() => 1, ways);
  return ways.map(({ id }) => found.get(id));
}

describe('parallelLanes', () => {
  it('draws a railway beside the road whose way it shares', () => {
    expect(lanes(way('road', [A, B, C]), way('railway', [A, B]))).toEqual([0, 1]);
  });

  it('draws three ways side by side', () => {
    expect(lanes(way('a', [A, B]), way('b', [A, B]), way('c', [B, A]))).toEqual([0, 1, -1]);
  });

  it('leaves ways of one look on one line', () => {
    expect(lanes(way('a', [A, B], 'road'), way('b', [A, B], 'road'))).toEqual([0, 0]);
  });

  it('leaves ways that only meet or cross on their lines', () => {
    const across: Track = [
      [10.2, -0.5],
      [10.2, 0.5],
    ];
    expect(lanes(way('a', [A, B]), way('b', [B, C]), way('c', across))).toEqual([0, 0, 0]);
  });

  it('takes towns a little apart for one', () => {
    const near: Track = [
      [10.01, 0.01],
      [10.49, 0.11],
    ];
    expect(lanes(way('a', [A, B]), way('b', near))).toEqual([0, 1]);
  });

  it('takes a short step from a shared town for no shared way', () => {
    const tunnel: Track = [A, [10.01, -0.01]];
    expect(lanes(way('a', [A, B]), way('tunnel', tunnel))).toEqual([0, 0]);
  });

  it('finds a step along a part of a longer one', () => {
    const whole: Track = [
      [10, 0],
      [12, 0],
    ];
    const part: Track = [
      [10.5, 0],
      [11, 0],
    ];
    expect(lanes(way('part', part), way('whole', whole))).toEqual([0, 1]);
  });

  it('lays the lanes of a way that turns back on the other side of what it turns along', () => {
    // West to east as a whole, but from C back to B, where the road runs.
    const turning: Track = [A, C, B, [12, 1]];
    const road: Track = [B, C];
    expect(lanes(way('road', road), way('rail', turning), way('plan', road))).toEqual([0, 1, 1]);
  });

  it('draws on the side that a line prefers', () => {
    const all = [way('a', [A, B]), way('b', [A, B]), way('c', [A, B])];
    expect([...parallelLanes(() => -1, all).values()]).toEqual([0, -1, 1]);
  });

  it('finds ways beside each other across 180 degrees', () => {
    const unwrapped: Track = [
      [179.5, -17],
      [180.5, -17],
    ];
    const wrapped: Track = [
      [-180.5, -17],
      [-179.5, -17],
    ];
    expect(lanes(way('a', unwrapped), way('b', wrapped))).toEqual([0, 1]);
  });
});

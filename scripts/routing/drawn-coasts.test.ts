import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { drawnCoasts } from './drawn-coasts';

/** The gate of the Little Belt, where Natural Earth's Funen lies on the fine coast's Jutland. */
const LITTLE_BELT: Track = [
  [9.52, 55.6],
  [9.95, 55.45],
];
/** A gate across the strait of Dover, which both coasts have. */
const DOVER: Track = [
  [1.2, 51.2],
  [1.75, 50.85],
];

const vertices = (gates: readonly Track[]) => drawnCoasts(gates).flat();
const isNear =
  ([lon, lat]: Position) =>
  ([x, y]: Position) =>
    Math.abs(x - lon) < 0.1 && Math.abs(y - lat) < 0.05;

describe('the coasts drawn', { timeout: 60_000 }, () => {
  const both = vertices([]);

  it('keep both shores at a gate that both coasts have water on', () => {
    expect(vertices([DOVER]).length).toBe(both.length);
  });

  it('keep the fine shore alone at a gate that is shut between them', () => {
    const open = vertices([LITTLE_BELT]);
    const near = isNear([9.73, 55.52]);
    expect(open.filter(near).length).toBeLessThan(both.filter(near).length);
    expect(open.filter(near).length).toBeGreaterThan(10);
    expect(both.length - open.length).toBeLessThan(400);
  });
});

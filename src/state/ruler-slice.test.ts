import { describe, expect, it } from 'vitest';
import { MAX_RULER_POINTS } from './ruler-slice';
import { createAppStore } from './store';

function storeWith(...positions: readonly (readonly [number, number])[]) {
  const store = createAppStore();
  for (const position of positions) store.getState().addRulerPoint(position);
  return store;
}

describe('the ruler', () => {
  it('rounds points to four decimals and wraps longitudes', () => {
    const store = storeWith([-238.000_04, 31.123_456], [180, -90], [-0.000_01, 0]);
    expect(store.getState().rulerPoints).toEqual([
      [122, 31.1235],
      [-180, -90],
      [0, 0],
    ]);
  });

  it('moves one point and keeps the others', () => {
    const store = storeWith([1, 1], [2, 2]);
    const [first] = store.getState().rulerPoints;
    store.getState().moveRulerPoint(1, [362, 95]);
    expect(store.getState().rulerPoints).toEqual([
      [1, 1],
      [2, 90],
    ]);
    expect(store.getState().rulerPoints[0]).toBe(first);
  });

  it('removes points, reverses and clears', () => {
    const { getState } = storeWith([1, 1], [2, 2], [3, 3]);
    getState().removeRulerPoint(1);
    getState().reverseRuler();
    expect(getState().rulerPoints).toEqual([
      [3, 3],
      [1, 1],
    ]);
    getState().clearRuler();
    expect(getState().rulerPoints).toEqual([]);
  });

  it('keeps at most fifty points', () => {
    const { getState } = storeWith();
    for (let i = 0; i <= MAX_RULER_POINTS; i++) getState().addRulerPoint([i, 0]);
    expect(getState().rulerPoints).toHaveLength(MAX_RULER_POINTS);
  });
});

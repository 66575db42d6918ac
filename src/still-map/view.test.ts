import { describe, expect, it } from 'vitest';
import { fitBounds, positionAt, projector, type StillView, withinWorld, worldPixels } from './view';

const VIEW: StillView = { center: [-150, 10], zoom: 1, width: 700, height: 500 };
const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the projection of a still map', () => {
  const project = projector(VIEW);

  it('puts the centre into the middle', () => {
    const [x, y] = project([-150, 10]);
    expect(x).toBeCloseTo(350);
    expect(y).toBeCloseTo(250);
  });

  it('runs on beyond 180 degrees', () => {
    const [near] = project([-179, 0]);
    const [beyond] = project([-181, 0]);
    expect(near - beyond).toBeCloseTo((2 * 1024) / 360);
  });

  it('is undone by positionAt', () => {
    for (const position of [
      [-150, 10],
      [-240, 50],
      [-77, -60],
    ] as const) {
      const [lon, lat] = positionAt(VIEW, project(position));
      expect(lon).toBeCloseTo(position[0]);
      expect(lat).toBeCloseTo(position[1]);
    }
  });
});

describe('a fit', () => {
  it('shows whole bounds within its margins', () => {
    const margins = { top: 10, right: 20, bottom: 30, left: 40 };
    const view = fitBounds([-82, -18, -69, 0], { width: 400, height: 300 }, margins, 12);
    const project = projector(view);
    const [left, top] = project([-82, 0]);
    const [right, bottom] = project([-69, -18]);
    expect(left).toBeGreaterThanOrEqual(40);
    expect(right).toBeLessThanOrEqual(380);
    expect(top).toBeCloseTo(10);
    expect(bottom).toBeCloseTo(270);
  });

  it('of a single point is at the closest zoom', () => {
    const view = fitBounds([10, 20, 10, 20], { width: 400, height: 300 }, NO_MARGINS, 7);
    expect(view.zoom).toBe(7);
    expect(view.center[0]).toBe(10);
    expect(view.center[1]).toBeCloseTo(20);
  });

  it('shows nothing beyond the poles', () => {
    const view = withinWorld({ center: [0, 84], zoom: 0, width: 400, height: 512 });
    expect(view.center[1]).toBeCloseTo(0);
    const tall = withinWorld({ center: [0, 84], zoom: 0, width: 400, height: 1024 });
    expect(worldPixels(tall)).toBe(1024);
  });
});

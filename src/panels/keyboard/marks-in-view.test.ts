import { describe, expect, it } from 'vitest';
import type { Camera } from '../../domain/camera';
import { type MapArea, screenPosition } from '../../domain/screen-position';
import type { Position } from '../../geo/position';
import { marksInView, nextIndex } from './marks-in-view';

const AREA: MapArea = { width: 800, height: 600, mapHeight: 600 };

function cameraAt(lon: number, lat: number, change: Partial<Camera> = {}): Camera {
  return { lon, lat, zoom: 4, bearing: 0, pitch: 0, ...change };
}

function namesInView(
  places: Readonly<Record<string, Position>>,
  camera: Camera,
  projection: 'mercator' | 'globe' = 'mercator',
  area = AREA,
): readonly string[] {
  const marks = Object.entries(places).map(([name, position]) => ({ name, position }));
  return marksInView(marks, camera, projection, area).map(({ mark }) => mark.name);
}

describe('a position on the screen', () => {
  it('is in the middle where the camera looks', () => {
    for (const projection of ['mercator', 'globe'] as const) {
      const on = screenPosition(
        [-77, -12],
        cameraAt(-77, -12, { bearing: 30, pitch: 50 }),
        projection,
        AREA,
      );
      expect(on?.x).toBeCloseTo(0);
      expect(on?.y).toBeCloseTo(0);
    }
  });

  it('is a tile east of the middle 45 degrees away at zoom 3', () => {
    const on = screenPosition([45, 0], cameraAt(0, 0, { zoom: 3 }), 'mercator', AREA);
    expect(on?.x).toBeCloseTo(512);
    expect(on?.y).toBeCloseTo(0);
  });

  it('turns with the bearing of the camera', () => {
    const on = screenPosition([10, 0], cameraAt(0, 0, { bearing: 90 }), 'mercator', AREA);
    expect(on?.x).toBeCloseTo(0);
    expect(on?.y).toBeLessThan(0);
  });

  it('comes closer to the middle when the map is tilted away from it', () => {
    const flat = screenPosition([0, 5], cameraAt(0, 0), 'mercator', AREA);
    const tilted = screenPosition([0, 5], cameraAt(0, 0, { pitch: 45 }), 'mercator', AREA);
    expect(tilted?.y).toBeLessThan(0);
    expect(tilted?.y).toBeGreaterThan(flat?.y ?? 0);
  });

  it('is hidden on the far side of the globe', () => {
    const camera = cameraAt(-146, 26, { zoom: 1 });
    expect(screenPosition([34, -26], camera, 'globe', AREA)).toBeUndefined();
    expect(screenPosition([34, -26], camera, 'mercator', AREA)).toBeDefined();
  });
});

describe('the marks in view', () => {
  it('begin with the nearest to the middle', () => {
    const places: Readonly<Record<string, Position>> = {
      lima: [-77.03, -12.05],
      cusco: [-71.97, -13.53],
      chancay: [-77.27, -11.58],
      shanghai: [121.8, 31.2],
    };
    expect(namesInView(places, cameraAt(-77.2, -11.6))).toEqual(['chancay', 'lima', 'cusco']);
  });

  it.each([
    ['just east of 180 degrees', -179.5],
    ['just west of it', 179.5],
    ['a whole turn on', 540.5],
  ])('cross the antimeridian with the camera %s', (_, lon) => {
    const places: Readonly<Record<string, Position>> = {
      east: [-178, 0.1],
      west: [178, 0],
      unwrapped: [-185, 0],
      far: [0, 0],
    };
    const found = namesInView(places, cameraAt(lon, 0));
    expect(found.toSorted()).toEqual(['east', 'unwrapped', 'west']);
  });

  it('tell distance and bearing from the middle across 180 degrees', () => {
    const [found] = marksInView(
      [{ position: [-179, 0] as const }],
      cameraAt(179, 0),
      'mercator',
      AREA,
    );
    expect(found?.distance).toBeCloseTo(120, 0);
    expect(found?.bearing).toBeCloseTo(90);
  });

  it('leave out what a sheet covers', () => {
    const places: Readonly<Record<string, Position>> = { high: [0, 4], low: [0, -10] };
    const half = { ...AREA, height: 300 };
    expect(namesInView(places, cameraAt(0, 0), 'mercator', half)).toEqual(['high']);
    expect(namesInView(places, cameraAt(0, 0))).toEqual(['high', 'low']);
  });
});

describe('a step through the marks', () => {
  it('goes round both ends', () => {
    expect(nextIndex(2, 1, 3)).toBe(0);
    expect(nextIndex(0, -1, 3)).toBe(2);
  });

  it('begins with the nearest forwards, the farthest backwards', () => {
    expect(nextIndex(-1, 1, 3)).toBe(0);
    expect(nextIndex(-1, -1, 3)).toBe(2);
  });
});

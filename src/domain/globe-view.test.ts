import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import type { Camera } from './camera';
import { globeOutline, globeView, isWholeGlobe } from './globe-view';
import { type MapArea, screenPosition } from './screen-position';

const CHANCAY: Position = [-77.27, -11.58];
const YANGSHAN: Position = [122.06, 30.62];

const AREAS: readonly MapArea[] = [
  { width: 1040, height: 844, mapHeight: 844 },
  { width: 624, height: 712, mapHeight: 712 },
  { width: 524, height: 346, mapHeight: 346 },
  { width: 390, height: 366, mapHeight: 788 },
  { width: 390, height: 692, mapHeight: 788 },
  { width: 320, height: 228, mapHeight: 512 },
];

describe('globeView', () => {
  it.each(AREAS)('shows both ends of the corridor in $width by $height', (area) => {
    const camera = cameraOf(globeView([CHANCAY, YANGSHAN], area));
    for (const end of [CHANCAY, YANGSHAN]) {
      const on = screenPosition(end, camera, 'globe', area);
      expect(on).toBeDefined();
      expect(Math.abs(on?.x ?? 0)).toBeLessThan(area.width / 2 - 12);
      expect(Math.abs(on?.y ?? 0)).toBeLessThan(area.height / 2 - 12);
    }
    expect(isWholeGlobe(camera.zoom, camera.lat, area)).toBe(true);
  });

  it('hides one of two places that are nearly opposite', () => {
    const [area] = AREAS;
    if (!area) throw new Error('No area');
    const far: Position = [102.5, 12];
    const camera = cameraOf(globeView([CHANCAY, far], area));
    expect(screenPosition(far, camera, 'globe', area)).toBeUndefined();
    expect(isWholeGlobe(camera.zoom + 3, camera.lat, area)).toBe(false);
  });

  it('fills the area if the places are near each other', () => {
    const [area] = AREAS;
    if (!area) throw new Error('No area');
    const near = globeView([CHANCAY, [-70, -12]], area);
    expect(near.zoom).toBeGreaterThan(globeView([CHANCAY, YANGSHAN], area).zoom);
  });
});

describe('globeOutline', () => {
  it.each([0, 30, 60])('holds all that is in sight, and no more, at a pitch of %d', (pitch) => {
    const camera = { lon: -140, lat: 20, zoom: 1.6, bearing: 0, pitch };
    const area = { width: 1040, height: 844, mapHeight: 844 };
    const { x, y, radius } = globeOutline(camera, area);
    const distances: number[] = [];
    for (let lon = -180; lon < 180; lon += 2) {
      for (let lat = -88; lat <= 88; lat += 2) {
        const on = screenPosition([lon, lat], camera, 'globe', area);
        if (on) distances.push(Math.hypot(on.x - x, on.y - y));
      }
    }
    expect(Math.max(...distances) / radius).toBeLessThan(1.01);
    expect(Math.max(...distances) / radius).toBeGreaterThan(0.97);
  });
});

function cameraOf({ center, zoom }: ReturnType<typeof globeView>): Camera {
  const [lon, lat] = center;
  return { lon, lat, zoom, bearing: 0, pitch: 0 };
}

import { beforeAll, describe, expect, it } from 'vitest';
import { readBorderRules } from './border-rules';
import { bordersByPair } from './borders';
import { coastOf } from './coast';
import { readWorld } from './natural-earth';
import type { Line, LonLat, Polygon } from './shapes';
import { createProbe } from './tile-probe';
import { tilesAt } from './tiles';
import { hasJump, isOnCut } from './unwrap';
import { archiveOf } from './world-archive';
import { openWorld, type WorldLayers } from './world-layers';

const LAND: [string, LonLat][] = [
  ['Huaral, behind Chancay', [-77.1, -11.5]],
  ['Chukotka west of 180', [179, 67.5]],
  ['Chukotka east of 180', [-178.5, 67]],
  ['Wrangel Island east of 180', [-179.5, 71.2]],
  ['Shanghai', [121.3, 31.1]],
  ['Antarctica at 180 degrees', [179.99, -84.8]],
  ['Antarctica at the edge of Mercator', [0, -85.03]],
  ['Antarctica south of the Ross coast', [-155, -85.03]],
];

const WATER: [string, LonLat][] = [
  ['the Pacific off Chancay', [-77.9, -11.5]],
  ['the middle of the Pacific', [-160, 10]],
  ['the equator at 180 degrees', [180, 0]],
  ['the Bering Sea at 180 degrees', [-179.99, 60]],
  ['the East China Sea', [124, 30]],
  ['the Caspian Sea', [50.6, 41.8]],
  ['the Arctic', [10, 85]],
];

/** Islands too small for the first zooms. */
const ISLANDS: [string, LonLat][] = [
  ['Taveuni west of 180', [179.95, -16.9]],
  ['Taveuni east of 180', [-179.97, -16.82]],
  ['Nauru', [166.93, -0.53]],
  ['Rarotonga', [-159.78, -21.23]],
  ['Easter Island', [-109.35, -27.12]],
];

/** Bytes that a reader fetches before any tile, and that it may fetch until the world is displayed. */
const FIRST_REQUEST_BYTES = 16_384;
const FIRST_VIEW_BYTES = 60_000;

let worldAt: (zoom: number) => WorldLayers;
beforeAll(() => {
  worldAt = openWorld(readBorderRules());
}, 30_000);

describe.each([2, 6])('the world at zoom %i', (zoom) => {
  let layers: WorldLayers;
  let probe: ReturnType<typeof createProbe>;
  beforeAll(() => {
    layers = worldAt(zoom);
    probe = createProbe(tilesAt(zoom, layers));
  }, 30_000);

  it.each(LAND)('has land at %s', (_, at) => expect(probe.isLand(at)).toBe(true));
  it.each(WATER)('has water at %s', (_, at) => expect(probe.isLand(at)).toBe(false));
  if (zoom >= 4) it.each(ISLANDS)('shows %s', (_, at) => expect(probe.isLand(at)).toBe(true));

  it('has no line across the world', () => {
    const jumping = Object.entries(layers).filter(([, features]) =>
      linesOf(features).some(hasJump),
    );
    expect(jumping.map(([name]) => name)).toEqual([]);
  });

  it.each(['coast', 'borders'] as const)('draws no %s along 180 degrees', (name) => {
    expect(linesOf(layers[name]).flatMap(segmentsOnCut)).toEqual([]);
  });

  it('has no coast along the pole', () => {
    expect(
      linesOf(layers.coast)
        .flat()
        .every(([, lat]) => lat > -85.05),
    ).toBe(true);
  });

  it('marks some borders as disputed', () => {
    const disputed = layers.borders.filter((feature) => feature.properties?.disputed === true);
    expect(linesOf(disputed).length).toBeGreaterThan(10);
  });
});

describe('archiveOf', () => {
  it('returns the same bytes each time, and small tiles up to zoom 1', () => {
    const archive = archiveOf(worldAt, 1);
    expect(archiveOf(worldAt, 1).equals(archive)).toBe(true);
    expect(FIRST_REQUEST_BYTES + archive.length).toBeLessThan(FIRST_VIEW_BYTES);
  });
});

describe('coastOf', () => {
  it('opens an outline where it was cut, whichever vertex the ring begins at', () => {
    const ring: Line = [
      [180, 65],
      [179, 65],
      [179, 68],
      [180, 68],
      [180, 65],
    ];
    const shore = [
      [
        [180, 65],
        [179, 65],
        [179, 68],
        [180, 68],
      ],
    ];
    expect(coastOf([[ring]])).toEqual(shore);
    expect(coastOf([[[...ring.slice(2), ...ring.slice(1, 3)]]])).toEqual(shore);
  });
});

describe('disputed-borders.yaml', () => {
  it('names only borders that Natural Earth has', () => {
    const pairs = bordersByPair(readWorld());
    const unknown = readBorderRules().filter(
      ({ between }) => !pairs.has(between.toSorted().join(' | ')),
    );
    expect(unknown).toEqual([]);
  });
});

function linesOf(features: WorldLayers['land']): Line[] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiLineString') return geometry.coordinates as Line[];
    return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Polygon[]).flat() : [];
  });
}

function segmentsOnCut(line: Line): LonLat[] {
  return line.filter((end, i) => {
    const start = line[i - 1];
    return start !== undefined && isOnCut(start) && isOnCut(end);
  });
}

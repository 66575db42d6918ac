import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { rhumbLine } from '../../src/geo/rhumb-line';
import { densify } from '../../src/geo/track';
import { kilometres, nauticalMiles } from '../../src/geo/units';
import { clearance, crossings, indexLand, isLand, loadLand } from './land';

/** Islands at least five degrees wide: one on the equator, one across the antimeridian. */
const EQUATOR_ISLAND = square(10, -5, 20, 5);
const DATELINE_ISLAND = square(175, 10, 185, 20);
const islands = indexLand([EQUATOR_ISLAND, DATELINE_ISLAND]);

describe('isLand', () => {
  it.each([
    { position: [15, 0], land: true },
    { position: [25, 0], land: false },
    { position: [15, -6], land: false },
    { position: [179, 15], land: true },
    { position: [-179, 15], land: true },
    { position: [180, 15], land: true },
    { position: [-180, 15], land: true },
    { position: [-174, 15], land: false },
    { position: [539, 15], land: true },
    { position: [0, 90], land: false },
  ] as const)('is $land at $position among the islands', ({ position, land }) => {
    expect(isLand(islands, position)).toBe(land);
  });

  it('treats whole turns of longitude as the same', () => {
    const anyPosition = fc.tuple(
      fc.integer({ min: -179, max: 179 }),
      fc.integer({ min: -89, max: 89 }),
    );
    fc.assert(
      fc.property(anyPosition, fc.integer({ min: -2, max: 2 }), ([lon, lat], turns) => {
        const inside: Position = [lon + 0.5, lat + 0.5];
        const turned: Position = [lon + 0.5 + 360 * turns, lat + 0.5];
        expect(isLand(islands, turned)).toBe(isLand(islands, inside));
      }),
    );
  });
});

describe('the land of the world', () => {
  const world = loadLand();

  it.each([
    { place: 'Lima', position: [-76.9, -12.05] },
    { place: 'Kansas', position: [-98, 38.5] },
    { place: 'Chukotka on the antimeridian', position: [180, 67.5] },
    { place: 'Chukotka beyond it', position: [-175, 66.7] },
    { place: 'Taveuni on the antimeridian, Fiji', position: [180, -16.85] },
    { place: 'the South Pole', position: [0, -90] },
    { place: 'Mount Fuji', position: [138.73, 35.36] },
  ] as const)('has $place on land', ({ position }) => {
    expect(isLand(world, position)).toBe(true);
  });

  it.each([
    { place: 'the North Pole', position: [0, 90] },
    { place: 'the Gulf of Guinea, where Null Island was', position: [0, 0] },
    { place: 'the antimeridian south of Taveuni', position: [180, -17.1] },
    { place: 'the Bering Sea on the antimeridian', position: [180, 60] },
    { place: 'the Osumi Strait', position: [130.75, 30.92] },
    { place: 'the Tsugaru Strait', position: [140.3, 41.35] },
    { place: 'the Caspian', position: [51, 42] },
  ] as const)('has $place at sea', ({ position }) => {
    expect(isLand(world, position)).toBe(false);
  });

  it('lies on the great circle from Chancay roads to Yangshan', () => {
    const contacts = crossings(world, [
      [-77.3, -11.6],
      [122.0691, 30.6254],
    ]);
    expect(contacts.length).toBeGreaterThan(10);
    expect(contacts.some(({ position }) => isNear(position, [-105, 20], 4))).toBe(true);
    expect(contacts.some(({ position }) => isNear(position, [142 - 360, 42], 4))).toBe(true);
  });
});

describe('crossings', () => {
  it('meets both coasts, in order', () => {
    const contacts = crossings(islands, [
      [5, 0],
      [25, 0],
    ]);
    expect(contacts.map(({ kind, leg }) => [kind, leg])).toEqual([
      ['crosses-coast', 0],
      ['crosses-coast', 0],
    ]);
    expect(contacts[0]?.position[0]).toBeCloseTo(10, 9);
    expect(contacts[1]?.position[0]).toBeCloseTo(20, 9);
  });

  it.each([
    { path: 'east past 180', from: [170, 15], to: [190, 15] },
    { path: 'west past 180', from: [190, 15], to: [170, 15] },
    { path: 'west past -180', from: [-170, 15], to: [-190, 15] },
    { path: 'between plain longitudes', from: [170, 15], to: [-170, 15] },
  ] as const)('meets the island across the antimeridian $path', ({ from, to }) => {
    expect(crossings(islands, [from, to])).toHaveLength(2);
  });

  it('follows the bulge of the great circle, not the parallel', () => {
    const alongNorthCoast: readonly [Position, Position] = [
      [165, 19.9],
      [195, 19.9],
    ];
    expect(crossings(islands, alongNorthCoast)).toEqual([]);
    expect(crossings(islands, densify(alongNorthCoast, nauticalMiles(20)))).toEqual([]);
    expect(crossings(islands, rhumbLine(...alongNorthCoast, nauticalMiles(20)))).not.toEqual([]);
  });

  it('reports a track that never leaves land', () => {
    const contacts = crossings(islands, [
      [14, 0],
      [16, 0],
    ]);
    expect(contacts).toEqual([
      { kind: 'on-land', leg: 0, position: [14, 0] },
      { kind: 'on-land', leg: 0, position: [16, 0] },
    ]);
  });

  it('reports the same point twice on land, and a single point', () => {
    expect(
      crossings(islands, [
        [15, 0],
        [15, 0],
      ]),
    ).toHaveLength(2);
    expect(crossings(islands, [[15, 0]])).toHaveLength(1);
    expect(
      crossings(islands, [
        [30, 0],
        [30, 0],
      ]),
    ).toEqual([]);
    expect(crossings(islands, [])).toEqual([]);
  });

  it('reports nothing over the pole', () => {
    expect(
      crossings(islands, [
        [0, 80],
        [180, 80],
      ]),
    ).toEqual([]);
  });
});

describe('clearance', () => {
  it('is the distance to the nearest coast, with both points', () => {
    const found = clearance(islands, [
      [21, -10],
      [21, 10],
    ]);
    expect(found?.distance).toBeCloseTo(110.8, 0);
    expect(found?.coast[0]).toBeCloseTo(20, 6);
    expect(Math.abs(found?.position[1] ?? 90)).toBeLessThanOrEqual(5.1);
  });

  it('works across the antimeridian', () => {
    const found = clearance(islands, [
      [-174.9, 15],
      [-174, 15],
    ]);
    expect(found?.distance).toBeCloseTo(10.74, 1);
    expect(found?.leg).toBe(0);
  });

  it('is 0 on land and across it', () => {
    expect(
      clearance(islands, [
        [15, 0],
        [15, 0],
      ])?.distance,
    ).toBe(0);
    expect(
      clearance(islands, [
        [5, 0],
        [25, 0],
      ])?.distance,
    ).toBe(0);
  });

  it('is undefined beyond the radius', () => {
    const far: Track = [
      [-90, 0],
      [-80, 0],
    ];
    expect(clearance(islands, far)).toBeUndefined();
    expect(
      clearance(
        islands,
        [
          [21, 0],
          [22, 0],
        ],
        kilometres(50),
      ),
    ).toBeUndefined();
  });
});

function square(west: number, south: number, east: number, north: number): Track {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function isNear([lon, lat]: Position, [otherLon, otherLat]: Position, reach: number): boolean {
  return Math.abs(lon - otherLon) < reach && Math.abs(lat - otherLat) < reach;
}

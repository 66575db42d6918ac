import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { isInRing } from '../../src/routing/arc-oracle.fixture';
import type { Grid } from '../../src/routing/grid';
import { ALL_KINDS, Obstacles } from '../../src/routing/obstacles';
import { ringAround, shoresOf } from '../../src/routing/shores.fixture';
import { angleToArc, EARTH_KM, side, toPosition, toVec, type Vec } from '../../src/routing/vec';
import { readLandRings } from '../../tools/coast/land-rings';
import { GRID } from './build-network';
import { coastThrough } from './coast.fixture';
import { cellAt, cellsAround, vecOf } from './grid-points';
import { growShores, type Shore } from './grow-shores';

/** About as fine as the coast's grid. */
const grid: Grid = { columns: 100_000, rowStep: 0.002, south: -90 };
const reachKm = 6;

const radius = fc.double({ min: 0.25, max: 0.45, noNaN: true });
const rough = fc.array(radius, { minLength: 12, maxLength: 90 });
/** Islands a degree apart, with 10 to 50 km of water between neighbours. */
const isles = fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(2), rough), {
  minLength: 1,
  maxLength: 6,
  selector: ([column, row]) => `${column},${row}`,
});
const middles = fc.constantFrom<Position>([0, 0], [179.5, -40], [30, 62], [-120, -20]);
const archipelago = fc.tuple(middles, isles).map(([[lon, lat], list]) =>
  list.map(([column, row, radii]) => {
    const at: Position = [lon + column / Math.cos((lat * Math.PI) / 180), lat + row];
    return onGrid(ringAround(at, radii), grid);
  }),
);

describe('grown shores', () => {
  it('contain all the land of the originals', () => {
    fc.assert(
      fc.property(archipelago, (shores) => {
        expect(lostIn(shores, grow(shores, grid))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('do not meet', () => {
    fc.assert(
      fc.property(archipelago, (shores) => {
        expect(meetingsOf(grow(shores, grid))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leave out a point to be kept', () => {
    const bay = onGrid(
      [
        [0, 0],
        [0.1, 0.01],
        [0.2, 0],
        [0.2, 0.2],
        [0, 0.2],
      ].map(([lon = 0, lat = 0]) => toVec([lon, lat])),
      grid,
    );
    const point = toVec([0.1, 0.004]);
    const reach = { least: reachKm / EARTH_KM, at: () => reachKm / EARTH_KM };
    const grown = (kept: readonly Vec[]) =>
      growShores([bay], reach, (at) => cellsAround(grid, at), kept)[0] ?? [];
    expect(isInRing(point, grown([]))).toBe(true);
    expect(isInRing(point, grown([point]))).toBe(false);
  });

  it('leave a third of the water between two shores', () => {
    fc.assert(
      fc.property(archipelago, (shores) => {
        const grown = grow(shores, grid);
        for (const [i, shore] of shores.entries()) {
          for (const [j, other] of shores.entries()) {
            if (i >= j) continue;
            const [before, after] = [gapKm(shore, other), gapKm(grown[i], grown[j])];
            expect(after).toBeGreaterThan(before / 3 - 0.5);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have their vertices on the grid', () => {
    fc.assert(
      fc.property(archipelago, (shores) => {
        expect(
          grow(shores, grid)
            .flat()
            .filter((point) => !isOnGrid(point, grid)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keep their orientation, land to the left', () => {
    fc.assert(
      fc.property(archipelago, (shores) => {
        for (const shore of grow(shores, grid)) expect(turnOf(shore)).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('move out no farther than their reach', () => {
    fc.assert(
      fc.property(archipelago, (shores) => {
        const old = new Obstacles(shoresOf(shores.map((ring) => ({ ring }))));
        for (const point of grow(shores, grid).flat()) {
          expect(old.kmToShore(point, 100)).toBeLessThan(reachKm + 0.5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are as many, in the same order, with fewer vertices and at least three', () => {
    fc.assert(
      fc.property(archipelago, (shores) => {
        const grown = grow(shores, grid);
        expect(grown).toHaveLength(shores.length);
        for (const [i, shore] of grown.entries()) {
          expect(shore.length).toBeGreaterThanOrEqual(3);
          expect(shore.length).toBeLessThanOrEqual(shores[i]?.length ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(archipelago, (shores) => {
        expect(grow(shores, grid)).toEqual(grow(shores, grid));
      }),
      { numRuns: 10 },
    );
  });
});

describe('a shore', () => {
  it('with a bay as deep as the reach allows loses it', () => {
    const bay = shoreThrough([
      [0, 0],
      [1, 0],
      [1, 1],
      [0.52, 1],
      [0.5, 0.97],
      [0.48, 1],
      [0, 1],
    ]);
    const [grown = []] = grow([bay], grid);
    expect(grown).toHaveLength(4);
  });

  it('with a bay deeper than the reach keeps it', () => {
    const bay = shoreThrough([
      [0, 0],
      [1, 0],
      [1, 1],
      [0.7, 1],
      [0.5, 0.5],
      [0.3, 1],
      [0, 1],
    ]);
    const [grown = []] = grow([bay], grid);
    expect(isInRing(toVec([0.5, 0.8]), grown)).toBe(false);
  });

  it('of three vertices stays unchanged', () => {
    const isle = shoreThrough([
      [0, 0],
      [0.01, 0],
      [0, 0.01],
    ]);
    expect(grow([isle], grid)).toEqual([isle]);
  });

  it('on a strait of two kilometres moves by no more than a quarter of it', () => {
    const teeth = (lat: number): Track =>
      Array.from({ length: 21 }, (_, i) => [1 - i / 20, lat - (i % 2) / 200]);
    const south = onGrid(
      [
        ...[
          [0, -1],
          [1, -1],
        ].map(toVecOf),
        ...teeth(0).map(toVec),
      ],
      grid,
    );
    const north = onGrid(
      [
        ...teeth(0.025).map(toVec).reverse(),
        ...[
          [1, 1],
          [0, 1],
        ].map(toVecOf),
      ],
      grid,
    );
    const [a, b] = grow([south, north], grid);
    expect(gapKm(a, b)).toBeGreaterThan(gapKm(south, north) / 2);
    expect(meetingsOf([a ?? [], b ?? []])).toEqual([]);
  });

  it('that nearly encloses a lagoon keeps the lagoon and its mouth', () => {
    const ring = coastThrough([
      [0, 0],
      [1, 0],
      [1, 1],
      [0.52, 1],
      [0.52, 0.8],
      [0.8, 0.8],
      [0.8, 0.2],
      [0.2, 0.2],
      [0.2, 0.8],
      [0.48, 0.8],
      [0.48, 1],
      [0, 1],
    ]);
    const [grown = []] = grow([onGrid(ring.slice(1).map(toVec), grid)], grid);
    const water: Track = [
      [0.5, 0.5],
      [0.5, 0.9],
      [0.5, 0.99],
    ];
    expect(water.filter((at) => isInRing(toVec(at), grown))).toEqual([]);
  });
});

describe('the shores of the Aegean', () => {
  let shores: Shore[];
  let grown: Shore[];
  beforeAll(() => {
    shores = readLandRings()
      .filter((ring) => ring.every(([lon, lat]) => lon > 22 && lon < 29 && lat > 35 && lat < 41))
      .map((ring) => ring.slice(1).map(toVec))
      .map((ring) => onGrid(turnOf(ring) > 0 ? ring : ring.reverse(), GRID));
    grown = grow(shores, GRID);
  });

  it('are many', () => {
    expect(shores.length).toBeGreaterThan(60);
    expect(grown.flat().length).toBeLessThan(shores.flat().length / 2);
  });

  it('contain all their land', () => {
    expect(lostIn(shores, grown)).toEqual([]);
  });

  it('do not meet, and have vertices on the grid', () => {
    expect(meetingsOf(grown)).toEqual([]);
    expect(grown.flat().filter((point) => !isOnGrid(point, GRID))).toEqual([]);
  });
});

function grow(shores: readonly Shore[], on: Grid): Shore[] {
  const reach = { least: reachKm / EARTH_KM, at: () => reachKm / EARTH_KM };
  return growShores(shores, reach, (point) => cellsAround(on, point));
}

function shoreThrough(positions: Track): Vec[] {
  return onGrid(positions.map(toVec), grid);
}

function toVecOf([lon = 0, lat = 0]: readonly number[]): Vec {
  return toVec([lon, lat]);
}

function onGrid(shore: Shore, on: Grid): Vec[] {
  const cells = shore.map((point) => cellAt(on, toPosition(point)));
  const isNew = (i: number) => String(cells[i]) !== String(cells.at(i - 1));
  return cells.filter((_, i) => isNew(i)).map((cell) => vecOf(on, cell));
}

function isOnGrid(point: Vec, on: Grid): boolean {
  return String(vecOf(on, cellAt(on, toPosition(point)))) === String(point);
}

/** Returns original vertices that lie in the water of the grown shores. */
function lostIn(shores: readonly Shore[], grown: readonly Shore[]): Position[] {
  return shores.flatMap((shore, i) => {
    const ring = grown[i] ?? [];
    return shore.filter((point) => !isInRing(point, ring) && !isOn(point, ring)).map(toPosition);
  });
}

function isOn(point: Vec, ring: Shore): boolean {
  return edgesOf(ring).some(([a, b]) => angleToArc(point, a, b) < 1e-9);
}

/** Returns edges that cross another edge of any shore. */
function meetingsOf(shores: readonly Shore[]): Position[] {
  const obstacles = new Obstacles(shoresOf(shores.map((ring) => ({ ring }))));
  return Array.from(obstacles.next.entries()).flatMap(([from, to]) => {
    const beside = [from, to, obstacles.previous[from]];
    const met = obstacles.edgesMet(obstacles.vertex(from), obstacles.vertex(to), ALL_KINDS);
    return met.some((edge) => !beside.includes(edge)) ? [toPosition(obstacles.vertex(from))] : [];
  });
}

function gapKm(one: Shore = [], two: Shore = []): number {
  const toNearest = (from: Shore, to: Shore) =>
    Math.min(...from.flatMap((point) => edgesOf(to).map(([a, b]) => angleToArc(point, a, b))));
  return EARTH_KM * Math.min(toNearest(one, two), toNearest(two, one));
}

function edgesOf(ring: Shore): [Vec, Vec][] {
  return ring.map((point, i) => [point, ring[(i + 1) % ring.length] as Vec]);
}

/** Returns twice the area on the left, about the first vertex. */
function turnOf(ring: Shore): number {
  return edgesOf(ring).reduce((sum, [a, b]) => sum + side(ring[0] as Vec, a, b), 0);
}

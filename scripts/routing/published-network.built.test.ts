import { beforeAll, describe, expect, it } from 'vitest';
import type { Track } from '../../src/geo/position';
import { arcsMeet, isNearTouch } from '../../src/routing/arc-oracle.fixture';
import { Corners } from '../../src/routing/corners';
import { type Network, readNetwork, type ShoreSet } from '../../src/routing/network';
import { ALL_KINDS, LAND, Obstacles } from '../../src/routing/obstacles';
import { angleToArc, EARTH_KM, toPosition, toVec, type Vec } from '../../src/routing/vec';
import { readLandRings } from '../../tools/coast/land-rings';
import { networkBytes } from '../../tools/routing/built-router';
import { GRID } from './build-network';
import { cellAt, vecOf } from './grid-points';
import { randomPositions } from './random-positions.fixture';
import { sampleSize } from './sample-size.fixture';

/** Every n-th vertex of the coast is tested. */
const EVERY = 40;
const ROUNDING_KM = 0.001;
/** Resolution of the coast's grid. */
const METRES_200 = 0.2;

let network: Network;
let fine: Obstacles;
beforeAll(() => {
  network = readNetwork(networkBytes());
  fine = new Obstacles(network.fine);
});

describe.each(['fine', 'coarse'] as const)('the %s scale', (scale) => {
  let shores: ShoreSet;
  let obstacles: Obstacles;
  beforeAll(() => {
    shores = network[scale];
    obstacles = new Obstacles(shores);
  });

  it('has rings of at least three vertices, on the grid', () => {
    const sizes = Array.from(shores.starts.slice(1), (end, i) => end - (shores.starts[i] ?? 0));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    for (let v = 0; v < shores.offings.length; v += 7) {
      const at = obstacles.vertex(v);
      expect(vecOf(GRID, cellAt(GRID, toPosition(at)))).toEqual(at);
    }
  });

  it('has shores that do not cross', () => {
    const endsOf = (edge: number) =>
      [edge, obstacles.next[edge] ?? 0].map((v) => obstacles.vertex(v));
    const crossed = Array.from(obstacles.next.keys()).flatMap((edge) => {
      if (shores.kinds[obstacles.ringOf[edge] ?? 0] !== LAND) return [];
      const [a, b] = endsOf(edge) as [Vec, Vec];
      const own = new Set([a, b].map(String));
      // Two shores may share a vertex.
      const met = obstacles.edgesMet(a, b, LAND).filter((other) => {
        return other !== edge && !endsOf(other).some((end) => own.has(String(end)));
      });
      return met.map((other) => [toPosition(a), toPosition(obstacles.vertex(other))]);
    });
    expect(crossed).toEqual([]);
  });

  it('has corners that lie in water', () => {
    const corners = new Corners(obstacles, shores.offings);
    const ashore = Array.from({ length: corners.count }, (_, corner) => corner).filter(
      (corner) => (obstacles.kindsAt(corners.point(corner)) & LAND) !== 0,
    );
    expect(ashore.map((corner) => toPosition(corners.point(corner)))).toEqual([]);
  });
});

describe('the obstacles of the fine scale', () => {
  it('contain all land of 1:10m', () => {
    const lost = readLandRings()
      .filter((ring) => !isCaspian(ring))
      .flat()
      .filter(([, lat], i) => i % EVERY === 0 && lat > -59)
      .filter((at) => {
        const isLand = (fine.kindsAt(toVec(at)) & LAND) !== 0;
        return !isLand && fine.kmToShore(toVec(at), 1, LAND) > ROUNDING_KM;
      });
    expect(lost).toEqual([]);
  });

  it('block what a brute-force search blocks', () => {
    const next = randomPositions(5);
    const edges = Array.from(
      fine.next,
      (to, from) => [from, fine.vertex(from), fine.vertex(to)] as const,
    );
    for (let i = 0; i < sampleSize(15, 40); i++) {
      const [a, b] = [toVec(next()), toVec(next())];
      if (edges.some(([, c, d]) => isNearTouch(a, b, c, d) && arcsMeet(a, b, c, d))) continue;
      const met = edges.filter(([, c, d]) => arcsMeet(a, b, c, d)).map(([from]) => from);
      expect(fine.edgesMet(a, b, ALL_KINDS).sort((x, y) => x - y)).toEqual(met);
      expect(fine.blocks(...a, ...b, ALL_KINDS)).toBe(met.length > 0);
    }
  });

  it('are as far away as in a brute-force search', () => {
    const next = randomPositions(6);
    for (let i = 0; i < sampleSize(20, 40); i++) {
      const at = toVec(next());
      const slow = fine.next.reduce((least, to, from) => {
        const km = angleToArc(at, fine.vertex(from), fine.vertex(to)) * EARTH_KM;
        return Math.min(least, km);
      }, 3000);
      expect(Math.abs(fine.kmToShore(at, 3000) - slow)).toBeLessThan(METRES_200);
    }
  });
});

describe('corners near a line of the fine scale', () => {
  it('are all that a brute-force search finds', () => {
    const corners = new Corners(fine, network.fine.offings);
    const next = randomPositions(9);
    for (let i = 0; i < sampleSize(30, 60); i++) {
      const a = toVec(next());
      const b: Vec = i % 3 === 0 ? a : toVec(next());
      const found = new Set<number>();
      corners.near(a, b, 80, LAND, found);
      const missed = Array.from({ length: corners.count }, (_, corner) => corner).filter(
        (corner) =>
          !found.has(corner) &&
          corners.kinds[corner] === LAND &&
          angleToArc(corners.point(corner), a, b) * EARTH_KM < 79.99,
      );
      expect(missed).toEqual([]);
    }
  });
});

function isCaspian(ring: Track): boolean {
  return ring.every(([lon, lat]) => lon > 46 && lon < 55 && lat > 36 && lat < 48);
}

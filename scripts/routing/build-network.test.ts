import { describe, expect, it } from 'vitest';
import { Corners } from '../../src/routing/corners';
import { readNetwork } from '../../src/routing/network';
import { HAZARD, LAND, Obstacles, WEATHER_LIMIT } from '../../src/routing/obstacles';
import { angleToArc, EARTH_KM, toVec, type Vec } from '../../src/routing/vec';
import { buildNetwork, GRID, type NetworkInput } from './build-network';
import { block, skerries, TWO_ISLANDS } from './coast.fixture';
import { writeNetwork } from './write-network';

/** Two islands with a port on each, and a shoal. */
const world: NetworkInput = {
  coast: [...TWO_ISLANDS, ...skerries(), block(175, 10, 186, 22, 0.3), block(60, -30, 75, -5, 0.3)],
  ports: [
    [1, -0.02],
    [4, 0.52],
  ],
  passages: [],
  hazards: [
    {
      id: 'shoal',
      name: { en: 'Shoal', es: 'Bajo', pt: 'Bajo', zh: '浅滩' },
      area: [
        [30, 30],
        [31, 30],
        [31, 31],
        [30, 31],
      ],
      why: { en: '', es: '', pt: '', zh: '' },
      sources: [],
    },
  ],
  limits: [],
};

const built = buildNetwork(world);

describe('a network', () => {
  it('is the same to the byte each time it is built', () => {
    expect(writeNetwork(buildNetwork(world), GRID)).toEqual(writeNetwork(built, GRID));
  });

  it('is the same after it is written and read', () => {
    expect(readNetwork(writeNetwork(built, GRID).slice().buffer)).toEqual(built);
  });

  it('has land, shoals and the sea between them', () => {
    const obstacles = new Obstacles(built.fine);
    expect(obstacles.kindsAt(toVec([1, 0.25]))).toBe(LAND);
    expect(obstacles.kindsAt(toVec([180, 15]))).toBe(LAND);
    expect(obstacles.kindsAt(toVec([30.5, 30.5]))).toBe(HAZARD);
    expect(obstacles.kindsAt(toVec([-120, -20]))).toBe(0);
  });

  it('turns off capes at the offing from the coast itself', () => {
    const coast = world.coast.map((ring) => ring.map(toVec));
    const corners = new Corners(new Obstacles(built.fine), built.fine.offings).placeAll();
    const off = [...Array(corners.count).keys()]
      .filter((corner) => corners.kinds[corner] === LAND)
      .map((corner) => ({
        offing: corners.offingKm[corner] as number,
        km: kmToLine(corners.point(corner), coast),
      }));
    const wide = off.filter(({ offing }) => offing > 1.5);
    expect(wide.length).toBeGreaterThan(10);
    expect(Math.max(...wide.map(({ km }) => km))).toBeLessThan(11.6);
    expect(Math.max(...wide.map(({ km }) => km))).toBeGreaterThan(9);
  });

  it('joins the ports by sea', () => {
    const obstacles = new Obstacles(built.fine);
    for (const port of world.ports) expect(obstacles.kindsAt(toVec(port)) & WEATHER_LIMIT).toBe(0);
  });
});

function kmToLine(point: Vec, lines: readonly (readonly Vec[])[]): number {
  const angles = lines.flatMap((line) =>
    line.slice(1).map((to, i) => angleToArc(point, line[i] as Vec, to)),
  );
  return EARTH_KM * Math.min(...angles);
}

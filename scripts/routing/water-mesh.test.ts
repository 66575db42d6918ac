import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { angleToArc, EARTH_KM, side, toVec, type Vec } from '../../src/routing/vec';
import { block, coastThrough } from './coast.fixture';
import {
  edgeKm,
  meshWater,
  nextEdge,
  triangleAt,
  triangleOf,
  type WaterMesh,
  waterBeyond,
} from './water-mesh';

const island = block(10, 10, 20, 20, 1);
const islandAt180 = block(175, -10, 185, 0, 1);
const polar = coastThrough(
  [
    [-170, 85],
    [-60, 85],
    [60, 85],
    [170, 85],
  ],
  400,
);
const mesh = meshWater([island, islandAt180]);

describe('the mesh', () => {
  it.each([
    { at: [15, 15], isWater: false },
    { at: [10.01, 10.1], isWater: false },
    { at: [9.9, 15], isWater: true },
    { at: [180, -5], isWater: false },
    { at: [-178, -5], isWater: false },
    { at: [-174, -5], isWater: true },
    { at: [0, 89.9], isWater: true },
    { at: [0, -59], isWater: true },
  ] as const)('has water at $at: $isWater', ({ at, isWater }) => {
    expect(isWaterAt(mesh, at)).toBe(isWater);
  });

  it('ends at 60 S', () => {
    expect(triangleAt(mesh, [40, -70])).toBe(-1);
  });

  it('has every edge of the coast as an edge of its own', () => {
    const rim = new Set(
      Array.from(mesh.corners, (corner, edge) => {
        return [corner, mesh.corners[nextEdge(edge)] ?? -1]
          .map((id) => keyOf(mesh.points[id]))
          .sort()
          .join(' ');
      }),
    );
    for (const ring of [island, islandAt180]) {
      const missing = ring.slice(1).filter((to, i) => {
        return !rim.has(
          [ring[i], to]
            .map((at) => keyOf(at && toVec(at)))
            .sort()
            .join(' '),
        );
      });
      expect(missing).toEqual([]);
    }
  });

  it('has pairs of opposite half-edges with the same ends', () => {
    for (const [edge, opposite] of mesh.opposites.entries()) {
      if (opposite < 0) continue;
      expect(mesh.opposites[opposite]).toBe(edge);
      expect(mesh.corners[nextEdge(opposite)]).toBe(mesh.corners[edge]);
      expect(edgeKm(mesh, opposite)).toBeCloseTo(edgeKm(mesh, edge), 9);
    }
  });

  it('has triangles of one orientation', () => {
    for (let triangle = 0; triangle < mesh.isWater.length; triangle++) {
      const [a, b, c] = [0, 1, 2].map((k) => mesh.points[mesh.corners[3 * triangle + k] ?? 0]);
      expect(side(a as Vec, b as Vec, c as Vec)).toBeLessThan(0);
    }
  });

  it('finds the same triangle from any start', () => {
    for (let lon = -176.7; lon < 180; lon += 11) {
      for (let lat = -56.6; lat < 89; lat += 7) {
        const starts = Array.from({ length: 20 }, (_, i) => (i * 7) % mesh.isWater.length);
        const found = new Set(starts.map((start) => triangleAt(mesh, [lon, lat], start)));
        expect([found.size, found.has(-1)]).toEqual([1, false]);
      }
    }
  });

  it('tells water from land beyond an edge', () => {
    for (let edge = 0; edge < mesh.corners.length; edge++) {
      const beyond = waterBeyond(mesh, edge);
      const opposite = mesh.opposites[edge] ?? -1;
      const isWet = opposite >= 0 && mesh.isWater[triangleOf(opposite)] === 1;
      expect(beyond).toBe(isWet ? triangleOf(opposite) : -1);
    }
  });

  it('measures its edges in kilometres', () => {
    const shortest = Math.min(...Array.from(mesh.corners.keys(), (edge) => edgeKm(mesh, edge)));
    expect(shortest).toBeCloseTo(111.195 * Math.cos((20 * Math.PI) / 180), 0);
  });

  it('handles land around the North Pole', () => {
    const capped = meshWater([polar]);
    expect(isWaterAt(capped, [0, 89])).toBe(false);
    expect(isWaterAt(capped, [0, 80])).toBe(true);
  });

  it('treats a lake that no ship reaches as land', () => {
    const lake = [...block(14, 14, 16, 16, 1)].reverse();
    expect(isWaterAt(meshWater([island, lake]), [15, 15])).toBe(false);
  });
});

describe('coasts that cross', () => {
  const other = block(15.3, 15.3, 25.3, 25.3, 1);
  const crossed = meshWater([island, other]);

  it('are cut where they cross', () => {
    for (const place of [
      [20, 15.3],
      [15.3, 20],
    ] as const) {
      const away = crossed.points.map((point) => angleToArc(point, toVec(place), toVec(place)));
      expect(EARTH_KM * Math.min(...away.filter((each) => !Number.isNaN(each)))).toBeLessThan(1.5);
    }
  });

  it('enclose the land of both', () => {
    expect(isWaterAt(crossed, [11, 11])).toBe(false);
    expect(isWaterAt(crossed, [24, 24])).toBe(false);
    expect(isWaterAt(crossed, [11, 24])).toBe(true);
    expect(isWaterAt(crossed, [24, 11])).toBe(true);
  });

  it('in a figure of eight enclose both halves', () => {
    const eight: Track = [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
      [0, 0],
    ];
    const figure = meshWater([eight]);
    expect(isWaterAt(figure, [0.5, 2])).toBe(false);
    expect(isWaterAt(figure, [3.5, 2])).toBe(false);
    expect(isWaterAt(figure, [2, 0.5])).toBe(true);
    expect(isWaterAt(figure, [2, 3.5])).toBe(true);
  });

  it('that share an edge or a vertex need no cut', () => {
    const beside = block(20, 10, 30, 20, 1);
    const both = meshWater([island, beside]);
    expect(isWaterAt(both, [19, 15])).toBe(false);
    expect(isWaterAt(both, [21, 15])).toBe(false);
  });
});

function isWaterAt(of: WaterMesh, at: Position): boolean {
  return of.isWater[triangleAt(of, at)] === 1;
}

function keyOf(point: Vec | undefined): string {
  return (point ?? []).map((value) => Math.round(value * 1e7) + 0).join();
}

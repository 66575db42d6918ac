import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { drawnCoasts } from './drawn-coasts';
import { meshWater, triangleAt } from './water-mesh';

/** The gate of the Little Belt, where Natural Earth's Funen lies on the fine coast's Jutland. */
const LITTLE_BELT: Track = [
  [9.52, 55.6],
  [9.95, 55.45],
];
/** A gate across the strait of Dover, which both coasts have. */
const DOVER: Track = [
  [1.2, 51.2],
  [1.75, 50.85],
];

const vertices = (gates: readonly Track[]) => drawnCoasts(gates).flat();
const isNear =
  ([lon, lat]: Position) =>
  ([x, y]: Position) =>
    Math.abs(x - lon) < 0.1 && Math.abs(y - lat) < 0.05;

/** The gate of the Straits of Mackinac, where Michigan and Huron share an edge. */
const MACKINAC: Track = [
  [-84.75, 45.65],
  [-84.75, 46.02],
];

describe('the lakes drawn', { timeout: 60_000 }, () => {
  const waterOf = (gates: readonly Track[]) => meshWater(drawnCoasts(gates).filter(isOfLakes));
  const shut = waterOf([]);
  const open = waterOf([MACKINAC]);

  it.each([
    { between: 'Michigan and Huron', at: [-84.77, 45.825], isOpen: false, mesh: shut },
    { between: 'Michigan and Huron, at a gate', at: [-84.77, 45.825], isOpen: true, mesh: open },
    { between: 'Superior and Huron', at: [-84.358, 46.52], isOpen: false, mesh: open },
  ] as const)('are water where they are one: $between', ({ at, isOpen, mesh }) => {
    expect(mesh.isWater[triangleAt(mesh, at)] === 1).toBe(isOpen);
  });

  it('have islands', () => {
    const [isleRoyale, lakeSuperior] = [
      [-88.8, 48.03],
      [-87.5, 47.8],
    ] as const;
    expect(open.isWater[triangleAt(open, isleRoyale)]).toBe(0);
    expect(open.isWater[triangleAt(open, lakeSuperior)]).toBe(1);
  });
});

/** Whether a shore lies within the box of the Great Lakes; those of the oceans are longer. */
function isOfLakes(track: Track): boolean {
  return track.every(([lon, lat]) => lon > -93 && lon < -75.5 && lat > 41 && lat < 49.5);
}

describe('the coasts drawn', { timeout: 60_000 }, () => {
  const both = vertices([]);

  it('keep both shores at a gate that both coasts have water on', () => {
    expect(vertices([DOVER]).length).toBe(both.length);
  });

  it('keep the fine shore alone at a gate that is shut between them', () => {
    const open = vertices([LITTLE_BELT]);
    const near = isNear([9.73, 55.52]);
    expect(open.filter(near).length).toBeLessThan(both.filter(near).length);
    expect(open.filter(near).length).toBeGreaterThan(10);
    expect(both.length - open.length).toBeLessThan(400);
  });
});

import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import { LAND } from '../../src/routing/obstacles';
import { toVec, type Vec } from '../../src/routing/vec';
import { GRID } from './build-network';
import { cellAt, vecOf } from './grid-points';
import { recoverLand } from './recover-land';
import { obstaclesOf } from './shore-edges';

/** Returns a counter-clockwise ring on the grid through positions. */
function ring(...positions: readonly Position[]): Vec[] {
  return positions.map((position) => vecOf(GRID, cellAt(GRID, position)));
}

const shore = ring([0, 0], [0.1, 0], [0.1, 0.1], [0, 0.1]);
/** The same land with a cape of 900 m on its south side. */
const withCape = ring(
  [0, 0],
  [0.048, 0],
  [0.05, -0.008],
  [0.052, 0],
  [0.1, 0],
  [0.1, 0.1],
  [0, 0.1],
);
const cape = toVec([0.05, -0.0075]);

describe('land lost on the grid', () => {
  it('is land again after shores move out', () => {
    const recovered = recoverLand([shore], [withCape], GRID);
    expect(obstaclesOf([shore]).kindsAt(cape)).toBe(0);
    expect(obstaclesOf(recovered).kindsAt(cape)).toBe(LAND);
  });

  it('crosses no other shore near it', () => {
    const other = ring([0.03, -0.03], [0.07, -0.03], [0.07, -0.009], [0.03, -0.009]);
    const recovered = recoverLand([shore, other], [withCape, other], GRID);
    expect(crossings(recovered)).toEqual([]);
  });

  it('is no reason to move shores that lost nothing', () => {
    expect(recoverLand([withCape], [withCape], GRID)).toEqual([withCape]);
  });
});

/** Returns the first vertices of edges that meet an edge of another ring. */
function crossings(rings: readonly (readonly Vec[])[]): number[] {
  const obstacles = obstaclesOf(rings);
  return Array.from(obstacles.next, (next, v) =>
    obstacles
      .edgesMet(obstacles.vertex(v), obstacles.vertex(next), LAND)
      .filter((met) => obstacles.ringOf[met] !== obstacles.ringOf[v]),
  ).flat();
}

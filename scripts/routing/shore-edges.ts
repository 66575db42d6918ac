import { LAND, Obstacles } from '../../src/routing/obstacles';
import type { Vec } from '../../src/routing/vec';

/** Returns the ends of an edge, to compare. */
export function endsOf(obstacles: Obstacles, edge: number): string[] {
  return [edge, obstacles.next[edge] as number].map((v) => String(obstacles.vertex(v)));
}

/** Returns rings of land as obstacles, vertices in the order of the rings. */
export function obstaclesOf(rings: readonly (readonly Vec[])[]): Obstacles {
  const starts = Uint32Array.from([0, ...rings.map(({ length }) => length)]);
  for (let i = 1; i < starts.length; i++) {
    starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  }
  const vertices = Float64Array.from(rings.flatMap((ring) => ring.flat()));
  return new Obstacles({ vertices, starts, kinds: new Uint8Array(rings.length).fill(LAND) });
}

/** Whether edges cross none of the shores but `own`; they may share a vertex with any. */
export function areEdgesClear(
  obstacles: Obstacles,
  edges: readonly (readonly [Vec, Vec])[],
  own: readonly number[],
): boolean {
  return edges.every(([from, to]) => {
    const ends = [from, to].map(String);
    return obstacles
      .edgesMet(from, to, LAND)
      .every(
        (other) =>
          own.includes(other) || endsOf(obstacles, other).some((end) => ends.includes(end)),
      );
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpNetwork, madeUpPlace, madeUpStretch } from './hinterland.fixture';
import { landGraph } from './land-graph';
import { bestNode, landTree, wayFrom } from './land-tree';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const places = ids.map((id) => madeUpPlace(id));

const stretches = fc.array(
  fc
    .record({
      ...{ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) },
      km: fc.integer({ min: 1, max: 100 }),
    })
    .map(({ from, to, km }) => madeUpStretch(from, to, km)),
  { minLength: 1, maxLength: 14 },
);

/** Returns the length of the shortest way between all pairs by Floyd's and Warshall's algorithm. */
function allPairs(edges: readonly { from: string; to: string; km: number }[]) {
  const length = new Map<string, number>();
  const key = (a: string, b: string) => `${a}${b}`;
  const at = (a: string, b: string) => length.get(key(a, b)) ?? Number.POSITIVE_INFINITY;
  for (const id of ids) length.set(key(id, id), 0);
  for (const { from, to, km } of edges) {
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      length.set(key(a, b), Math.min(at(a, b), km));
    }
  }
  for (const via of ids) {
    for (const a of ids) {
      for (const b of ids) length.set(key(a, b), Math.min(at(a, b), at(a, via) + at(via, b)));
    }
  }
  return at;
}

describe('the least ways to a port', () => {
  it('are those of an exhaustive search, on any network', () => {
    fc.assert(
      fc.property(stretches, fc.constantFrom(...ids), (roads, port) => {
        const graph = landGraph(madeUpNetwork({ places, stretches: roads }));
        const tree = landTree(
          graph,
          port,
          Float64Array.from(roads, ({ km }) => km),
        );
        const shortest = allPairs(roads);
        for (const id of ids) {
          const node = bestNode(graph, tree, id);
          const expected =
            graph.nodesOf.has(id) && graph.nodesOf.has(port)
              ? shortest(id, port)
              : Number.POSITIVE_INFINITY;
          const found = node === undefined ? Number.POSITIVE_INFINITY : (tree.least[node] ?? 0);
          expect(found).toBe(expected);
          if (node === undefined) continue;
          const way = wayFrom(graph, tree, node);
          expect(way.reduce((sum, edge) => sum + (roads[edge]?.km ?? 0), 0)).toBe(expected);
        }
      }),
    );
  });

  it('change mode only at terminals', () => {
    const network = madeUpNetwork({
      places: [madeUpPlace('a'), madeUpPlace('b', { terminals: ['rail'] }), madeUpPlace('c')],
      stretches: [
        madeUpStretch('a', 'b', 10),
        madeUpStretch('b', 'c', 10, { mode: 'rail' }),
        madeUpStretch('a', 'c', 5, { mode: 'rail' }),
      ],
    });
    const graph = landGraph(network);
    expect(graph.edges).toHaveLength(4);
    const changes = graph.edges.filter(({ stretch }) => !stretch);
    expect(
      changes.map(({ from, to }) => [graph.nodes[from]?.place, graph.nodes[to]?.place]),
    ).toEqual([['b', 'b']]);
  });
});

import { catalogueCells } from '../../src/domain/catalogue-cells';
import type { Localized } from '../../src/domain/locale';
import { neighboursFile } from '../../src/domain/published-file';
import { type RecordKind, refKey } from '../../src/domain/record';
import type { CitedSource } from '../../src/domain/source';
import type { KeptData } from './dataset';
import { linksOf } from './list-records';

interface PublishedNode {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: Localized;
  readonly aliases?: readonly string[];
  readonly date?: string;
}

export interface PublishedGraph {
  readonly nodes: readonly PublishedNode[];
  /** Pairs of indexes into the nodes, one after another. */
  readonly links: readonly number[];
}

/**
 * Returns the content of the file that `src/datasets/graph-schema.ts` reads: the records by name, and the pairs of
 * linked records.
 */
export function publishGraph(kept: KeptData): PublishedGraph {
  const nodes: PublishedNode[] = [
    ...kept.corridors.map(({ id, name }) => node('corridor', id, name)),
    ...kept.ports.map(({ id, name }) => node('port', id, name)),
    ...kept.legs.map(({ id, name }) => node('leg', id, name)),
    ...kept.projects.map(({ id, name }) => node('project', id, name)),
    ...kept.services.map(({ id, name }) => node('service', id, name)),
    ...kept.companies.map(({ id, name, aliases }) => ({
      ...node('company', id, name),
      ...(aliases.length > 0 && { aliases }),
    })),
    ...kept.loans.map(({ id, name, date }) => ({ ...node('loan', id, name), date })),
    ...kept.flows.map(({ id, name }) => node('flow', id, name)),
    ...kept.claims.map(({ id, name, date }) => ({ ...node('claim', id, name), date })),
    ...kept.events.map(({ id, name, date }) => ({ ...node('event', id, name), date })),
    ...kept.stories.map(({ id, name }) => node('story', id, name)),
  ];
  const places = new Map(nodes.map((each, i) => [refKey(each), i]));
  const pairs = new Set<string>();
  for (const { from, to } of linksOf(kept)) {
    if (!from.kind) continue;
    const ends = [places.get(refKey({ kind: from.kind, id: from.id })), places.get(refKey(to))];
    const [a, b] = ends.filter((end) => end !== undefined).sort((x, y) => x - y);
    if (a !== undefined && b !== undefined && a !== b) pairs.add(`${a},${b}`);
  }
  return { nodes, links: [...pairs].flatMap((pair) => pair.split(',').map(Number)) };
}

/** Returns the graph around each record, by its path: the record first, then those that it is linked with. */
export function publishNeighbours({
  nodes,
  links,
}: PublishedGraph): readonly [string, PublishedGraph][] {
  const around = nodes.map(() => new Set<PublishedNode>());
  for (let i = 0; i < links.length; i += 2) {
    const [a = 0, b = 0] = links.slice(i, i + 2);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const node = nodes[to];
      if (node) around[from]?.add(node);
    }
  }
  return nodes.map((own, i) => {
    const others = [...(around[i] ?? [])];
    return [
      neighboursFile(own),
      { nodes: [own, ...others], links: others.flatMap((_, at) => [0, at + 1]) },
    ];
  });
}

/**
 * Returns for each cell of sources the records that cite one of them, by name. A source lists its links itself, so that the
 * files hold none.
 */
export function publishSourceNodes(
  { nodes }: PublishedGraph,
  sources: readonly CitedSource[],
): readonly [string, PublishedGraph][] {
  const cited = new Map<string, Set<string>>();
  const cells = catalogueCells('source');
  for (const cell of cells?.all ?? [])
    cited.set(neighboursFile({ kind: 'source', id: cell }), new Set());
  for (const { id, citedBy } of sources) {
    for (const key of citedBy) cited.get(neighboursFile({ kind: 'source', id }))?.add(key);
  }
  return [...cited].map(([file, keys]) => [
    file,
    { nodes: nodes.filter((each) => keys.has(refKey(each))), links: [] },
  ]);
}

function node(kind: RecordKind, id: string, name: Localized): PublishedNode {
  return { kind, id, name };
}

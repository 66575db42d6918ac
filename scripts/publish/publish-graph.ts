import type { Localized } from '../../src/domain/locale';
import { type RecordKind, refKey } from '../../src/domain/record';
import type { KeptData } from './dataset';
import { linksOf } from './list-records';

interface PublishedNode {
  readonly kind: RecordKind;
  readonly id: string;
  /** A plain string where the name is the same in every language. */
  readonly name: Localized | string;
  readonly aliases?: readonly string[];
  readonly date?: string;
}

/**
 * Returns the content of the file that `src/datasets/graph-schema.ts` reads: the records by name, and the pairs of
 * linked records.
 */
export function publishGraph(kept: KeptData): {
  readonly nodes: readonly PublishedNode[];
  readonly links: readonly number[];
} {
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
    ...kept.flows.map(({ id, name }) => node('flow', id, name)),
    ...kept.claims.map(({ id, name, date }) => ({ ...node('claim', id, name), date })),
    ...kept.events.map(({ id, name, date }) => ({ ...node('event', id, name), date })),
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

function node(kind: RecordKind, id: string, name: Localized): PublishedNode {
  const isSame = name.en === name.es && name.en === name.zh;
  return { kind, id, name: isSame ? name.en : name };
}

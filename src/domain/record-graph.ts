import type { Localized } from './locale';
import { type LinkSubject, type RecordKind, type RecordRef, refKey } from './record';

/** A record's name and id, from which other pages link to it. */
export interface RecordNode extends RecordRef {
  readonly name: Localized;
  /** Other names of the record, in any language. */
  readonly aliases?: readonly string[];
  /** Date of an event or a claim; links to such records are sorted by it. */
  readonly date?: string;
}

/** All records that have pages, except sources, and the links between them. */
export interface RecordGraph {
  readonly nodes: readonly RecordNode[];
  /** Keys of the records linked with each record, by `refKey`. Every link is listed at both of its ends. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** Returns the records of one kind that are linked with a record, sorted by date or, without a date, by English name. */
export function linkedRecords(
  graph: RecordGraph,
  of: LinkSubject,
  kind: RecordKind,
): readonly RecordNode[] {
  const keys = new Set(graph.links.get(refKey(of)));
  return graph.nodes
    .filter((node) => node.kind === kind && keys.has(refKey(node)))
    .sort((a, b) => order(a).localeCompare(order(b), 'en'));
}

/** Returns the node with a `kind/id` key; undefined if the graph has none. */
export function findNode(graph: RecordGraph, key: string): RecordNode | undefined {
  return graph.nodes.find((node) => refKey(node) === key);
}

function order({ date, name }: RecordNode): string {
  return date ?? name.en;
}

import type { Localized } from './locale';
import { type RecordKind, type RecordRef, refKey } from './record';

/** A record by its name, as other records' pages link to it. */
export interface RecordNode extends RecordRef {
  readonly name: Localized;
  /** What it is also called, in any language. */
  readonly aliases?: readonly string[];
  /** When it happened or was said, where that orders it. */
  readonly date?: string;
}

/** Every record that has a page, sources apart, and which of them speak of each other. */
export interface RecordGraph {
  readonly nodes: readonly RecordNode[];
  /** Keys of the records linked with each, by `refKey`. Every link stands at both its ends. */
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** The records of one kind linked with this one, by date where they have one, else by name. */
export function linkedRecords(
  graph: RecordGraph,
  of: RecordRef,
  kind: RecordKind,
): readonly RecordNode[] {
  const keys = new Set(graph.links.get(refKey(of)));
  return graph.nodes
    .filter((node) => node.kind === kind && keys.has(refKey(node)))
    .sort((a, b) => order(a).localeCompare(order(b), 'en'));
}

/** The node of a `kind/id` key; undefined where the graph has none. */
export function findNode(graph: RecordGraph, key: string): RecordNode | undefined {
  return graph.nodes.find((node) => refKey(node) === key);
}

function order({ date, name }: RecordNode): string {
  return date ?? name.en;
}

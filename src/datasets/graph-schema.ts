import * as v from 'valibot';
import { type RecordKind, refKey } from '../domain/record';
import type { RecordGraph, RecordNode } from '../domain/record-graph';
import { localized, partialDate, slug, words } from './fields';

function nodeOf(kinds: readonly RecordKind[]): v.GenericSchema<unknown, RecordNode> {
  return v.strictObject({
    kind: v.picklist(kinds),
    id: slug,
    name: localized,
    aliases: v.exactOptional(v.array(words)),
    date: v.exactOptional(partialDate),
  });
}

/** A flat list of pairs of indexes into the list of nodes: 0, 5 links the first node with the sixth. */
const pairs = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  v.check((flat: number[]) => flat.length % 2 === 0, 'expected pairs'),
);

/** Returns the schema of the published graph of these kinds. */
export function recordGraph(kinds: readonly RecordKind[]): v.GenericSchema<unknown, RecordGraph> {
  return v.pipe(
    v.strictObject({ nodes: v.array(nodeOf(kinds)), links: pairs }),
    v.check(
      ({ nodes, links }) => links.every((place) => place < nodes.length),
      'a link names a record that is not in the list',
    ),
    v.transform(({ nodes, links }) => ({ nodes, links: linksByKey(nodes, links) })),
  );
}

function linksByKey(nodes: readonly RecordNode[], flat: readonly number[]): RecordGraph['links'] {
  const links = new Map<string, string[]>();
  const add = (from: string, to: string) => links.set(from, [...(links.get(from) ?? []), to]);
  for (let i = 0; i < flat.length; i += 2) {
    const [a, b] = [nodes[flat[i] as number], nodes[flat[i + 1] as number]];
    if (!a || !b) continue;
    add(refKey(a), refKey(b));
    add(refKey(b), refKey(a));
  }
  return links;
}

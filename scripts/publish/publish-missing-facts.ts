import type { MissingFact, PublishedMissingFact } from '../../src/domain/missing-fact';
import { refKey } from '../../src/domain/record';
import type { KeptData } from './dataset';
import { linksOf, listRecords } from './list-records';
import { isLocalized } from './walk';

/** Returns the missing facts with the names of the records that they are about, those last looked for first. */
export function publishMissingFacts(
  kept: KeptData,
  facts: readonly MissingFact[],
): readonly PublishedMissingFact[] {
  const names = new Map(
    listRecords(kept).flatMap(({ kind, id, record }) =>
      kind && 'name' in record && isLocalized(record.name)
        ? [[refKey({ kind, id }), record.name] as const]
        : [],
    ),
  );
  const links = linksOf(kept).filter(({ from }) => from.dataset === 'not-found');
  return [...facts]
    .sort((a, b) => b.lastTried.localeCompare(a.lastTried))
    .map(({ about: _, ...fact }) => ({
      ...fact,
      records: links
        .filter(({ from }) => from.id === fact.id)
        .flatMap(({ to: { kind, id } }) => {
          const name = names.get(refKey({ kind, id }));
          return name ? [{ kind, id, name }] : [];
        }),
    }));
}

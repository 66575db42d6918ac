import * as v from 'valibot';
import { CURRENCIES } from '../domain/cost';
import { UNITS } from '../domain/figure';
import type { PublishedChange } from '../domain/published-changes';
import type { RecordKind } from '../domain/record';
import { CHANGED_PARTS, type ChangedValue, type FigureChange } from '../domain/record-change';
import { localized, partialDate, period, slug, words } from './fields';
import { versionNumber } from './version-schema';

/** Empty for a value whose source gives no date, such as a share. */
const asOf = v.union([v.literal(''), partialDate]);

const changedValue: v.GenericSchema<unknown, ChangedValue> = v.union([
  v.strictObject({
    unit: v.picklist(UNITS),
    value: v.union([v.number(), partialDate]),
    to: v.exactOptional(v.number()),
    asOf,
    period: v.exactOptional(period),
  }),
  v.strictObject({
    currency: v.picklist([...CURRENCIES, 'USD']),
    value: v.number(),
    to: v.exactOptional(v.number()),
    asOf,
  }),
  v.strictObject({ status: words, asOf }),
  v.strictObject({ date: partialDate }),
]);

export const figureChange: v.GenericSchema<unknown, FigureChange> = v.strictObject({
  part: v.picklist(CHANGED_PARTS),
  label: v.exactOptional(localized),
  old: v.array(changedValue),
  new: v.array(changedValue),
  more: v.exactOptional(v.number()),
});

/** Returns what the files of changes and those that are kept have in common. */
export function changeEntries(kinds: readonly RecordKind[]) {
  return {
    kind: v.picklist(kinds),
    id: slug,
    name: localized,
    is: v.exactOptional(v.picklist(['added', 'removed'])),
    texts: v.exactOptional(v.literal(true)),
    sources: v.exactOptional(v.literal(true)),
  };
}

/** Returns the schema of a published file of changes of records of these kinds. */
export function publishedChanges(
  kinds: readonly RecordKind[],
): v.GenericSchema<unknown, readonly PublishedChange[]> {
  return v.array(
    v.strictObject({
      ...changeEntries(kinds),
      version: versionNumber,
      figures: v.exactOptional(v.array(figureChange)),
      count: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  );
}

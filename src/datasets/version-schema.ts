import * as v from 'valibot';
import type { DataChange, DataVersion } from '../domain/data-change';
import { partialDate, words } from './fields';

/** `YYYY.MM.n`: the n-th version of the data in that month. */
export const versionNumber = v.pipe(
  v.string(),
  v.regex(/^\d{4}\.(0[1-9]|1[0-2])\.[1-9]\d*$/, 'expected YYYY.MM.n, such as 2026.11.1'),
);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const dataChange: v.GenericSchema<unknown, DataChange> = v.strictObject({
  version: versionNumber,
  date: partialDate,
  datasets: v.array(
    v.strictObject({
      dataset: words,
      added: count,
      changed: count,
      removed: count,
    }),
  ),
  subjects: v.array(words),
});

export const dataVersion: v.GenericSchema<unknown, DataVersion> = v.strictObject({
  version: versionNumber,
  changes: v.array(dataChange),
});

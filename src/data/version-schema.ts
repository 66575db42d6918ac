import * as v from 'valibot';
import type { DataChange, DataVersion } from '../domain/data-change';
import { partialDate, words } from './fields';

/** `YYYY.MM.n`: the n-th version of the data in that month. */
export const versionNumber = v.pipe(
  v.string(),
  v.regex(/^\d{4}\.(0[1-9]|1[0-2])\.[1-9]\d*$/, 'wants YYYY.MM.n, as 2026.11.1'),
);

export const dataChange: v.GenericSchema<unknown, DataChange> = v.strictObject({
  version: versionNumber,
  date: partialDate,
  datasets: v.array(
    v.strictObject({
      dataset: words,
      added: v.array(words),
      changed: v.array(words),
      removed: v.array(words),
    }),
  ),
  said: v.array(words),
});

export const dataVersion: v.GenericSchema<unknown, DataVersion> = v.strictObject({
  version: versionNumber,
  changes: v.array(dataChange),
});

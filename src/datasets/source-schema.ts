import * as v from 'valibot';
import { type CitedSource, sourceId } from '../domain/source';
import { words } from './fields';
import { sourceEntries } from './statement-schemas';

const { id: _, ...entries } = sourceEntries;

/** Published sources have no id; `sourceId` computes it from the other fields. */
const citedSource: v.GenericSchema<unknown, CitedSource> = v.pipe(
  v.strictObject({ ...entries, citedBy: v.array(words) }),
  v.transform((source) => ({ ...source, id: sourceId(source) })),
);

export const sources: v.GenericSchema<unknown, readonly CitedSource[]> = v.array(citedSource);

/** The number of sources in each cell of them. */
export const sourceCounts: v.GenericSchema<unknown, Readonly<Record<string, number>>> = v.record(
  v.string(),
  v.pipe(v.number(), v.integer(), v.minValue(0)),
);

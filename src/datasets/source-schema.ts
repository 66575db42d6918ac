import * as v from 'valibot';
import { type CitedSource, sourceId } from '../domain/source';
import { words } from './fields';
import { sourceEntries } from './statement-schemas';

const { id: _, ...entries } = sourceEntries;

/** Its id follows from what it says, and is not published. */
const citedSource: v.GenericSchema<unknown, CitedSource> = v.pipe(
  v.strictObject({ ...entries, citedBy: v.array(words) }),
  v.transform((source) => ({ ...source, id: sourceId(source) })),
);

export const sources: v.GenericSchema<unknown, readonly CitedSource[]> = v.array(citedSource);

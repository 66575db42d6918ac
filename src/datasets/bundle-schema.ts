import * as v from 'valibot';
import { withNumberedSources } from './numbered-sources';

/** Reads a file that holds several records by id; only the one that is wanted has to be what it should. */
export function bundleSchema<T>(
  id: string,
  record: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Readonly<Record<string, T | undefined>>> {
  return v.object({ [id]: v.optional(withNumberedSources(record)) }) as never;
}

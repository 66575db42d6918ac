import * as v from 'valibot';
import { withNumberedSources } from './numbered-sources';

/** Returns a schema of bundles that validates only the record with the given id. */
export function bundleSchema<T>(
  id: string,
  record: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Readonly<Record<string, T | undefined>>> {
  return v.object({ [id]: v.optional(withNumberedSources(record)) }) as never;
}

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

export const TABLES = new URL('../../data/basemap/', import.meta.url);

/** Returns a hand-kept table of data/basemap. Throws with file and field if it is invalid. */
export function readTable<T>(file: string, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, parse(readFileSync(new URL(file, TABLES), 'utf8')));
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
  throw new Error(`data/basemap/${file}\n  ${faults.join('\n  ')}`);
}

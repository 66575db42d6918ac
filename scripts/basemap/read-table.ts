import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

export const TABLES = new URL('../../data/basemap/', import.meta.url);

/** A table kept by hand in data/basemap; what is wrong is told by file and field. */
export function readTable<T>(file: string, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, parse(readFileSync(new URL(file, TABLES), 'utf8')));
  if (result.success) return result.output;
  const told = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
  throw new Error(`data/basemap/${file}\n  ${told.join('\n  ')}`);
}

import { join } from 'node:path';
import * as v from 'valibot';
import { readFolder } from '../publish/read-folder';
import { type Hazard, hazard, type LatitudeLimit, latitudeLimit } from './hazard-schema';

const DATA = join(import.meta.dirname, '../../data');

/** Returns every hazard in `folder`, sorted by id. Throws one error that names each fault with its file and field. */
export function readHazards(folder = join(DATA, 'hazards')): readonly Hazard[] {
  return readRecords(folder, hazard);
}

/** Returns every latitude limit in `folder`, as `readHazards` does. */
export function readLatitudeLimits(folder = join(DATA, 'limits')): readonly LatitudeLimit[] {
  return readRecords(folder, latitudeLimit);
}

function readRecords<T extends { readonly id: string }>(
  folder: string,
  schema: v.GenericSchema<unknown, T>,
): readonly T[] {
  const faults: string[] = [];
  const records = readFolder(folder).flatMap((raw) => {
    const result = v.safeParse(schema, { id: raw.id, ...raw.content });
    if (result.success) return [result.output];
    faults.push(...result.issues.map((issue) => `${raw.file}: ${faultText(issue)}`));
    return [];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function faultText(issue: v.BaseIssue<unknown>): string {
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole record';
  return `${field}: ${issue.message}`;
}

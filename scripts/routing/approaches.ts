import { join } from 'node:path';
import * as v from 'valibot';
import { isSamePlace } from '../../src/geo/position';
import { type RawRecord, readFolder } from '../publish/read-folder';
import { type Approach, approach } from './approach-schema';

const FOLDER = join(import.meta.dirname, '../../data/approaches');

/** Returns every approach, sorted by id. Throws one error that names every fault. */
export function readApproaches(folder = FOLDER): readonly Approach[] {
  const faults: string[] = [];
  const approaches = readFolder(folder).flatMap((raw) => {
    const result = v.safeParse(approach, { id: raw.id, ...raw.content });
    if (result.success) return [result.output];
    faults.push(...result.issues.map((issue) => faultText(raw, issue)));
    return [];
  });
  if (faults.length === 0) faults.push(...looseJoins(approaches, folder));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return approaches.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Returns the faults of approaches that join a missing one, or one away from its positions. */
function looseJoins(approaches: readonly Approach[], folder: string): readonly string[] {
  const byId = new Map(approaches.map((each) => [each.id, each]));
  return approaches.flatMap(({ id, joins, track: [start] }) => {
    if (joins === undefined || !start) return [];
    const where = join(folder, `${id}.yaml`);
    const parent = byId.get(joins);
    if (!parent) return [`${where}: joins: there is no approach ${joins} in ${folder}`];
    if (parent.track.some((position) => isSamePlace(position, start))) return [];
    return [`${where}: track.0: ${start.join(', ')} is none of the positions of ${joins}`];
  });
}

function faultText({ file }: RawRecord, issue: v.BaseIssue<unknown>): string {
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole record';
  return `${file}: ${field}: ${issue.message}`;
}

import { join } from 'node:path';
import * as v from 'valibot';
import type { Passage } from '../../src/domain/passage';
import { type RawRecord, readFolder } from '../publish/read-folder';
import { passage } from './passage-schema';

const FOLDER = join(import.meta.dirname, '../../data/passages');

/** Returns every passage in `folder`, sorted by id. Throws one error that names each fault with its file and field. */
export function readPassages(folder = FOLDER): readonly Passage[] {
  const faults: string[] = [];
  const passages = readFolder(folder).flatMap((raw) => {
    const result = v.safeParse(passage, { id: raw.id, ...raw.content });
    if (result.success) return [result.output];
    faults.push(...result.issues.map((issue) => `${raw.file}: ${faultText(issue)}`));
    return [];
  });
  faults.push(...clashes(readFolder(folder), passages));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return passages.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Returns the faults of aliases that name two passages. */
function clashes(files: readonly RawRecord[], passages: readonly Passage[]): string[] {
  const owners = new Map(passages.map(({ id }) => [id, id]));
  return passages.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const owner = owners.get(alias);
      owners.set(alias, id);
      if (owner === undefined) return [];
      const file = files.find((raw) => raw.id === id)?.file;
      return [`${file}: aliases: ${alias} already means ${owner}`];
    }),
  );
}

function faultText(issue: v.BaseIssue<unknown>): string {
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole record';
  return `${field}: ${issue.message}`;
}

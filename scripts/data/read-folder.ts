import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A hand-kept file as it was read: not checked yet. */
export interface RawRecord {
  /** Path from the repository's root, as messages name it. */
  readonly file: string;
  /** The file's name without its ending. */
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Every YAML file of a folder, by name. A file that is no mapping throws with its name. */
export function readFolder(folder: string): readonly RawRecord[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readRecord(join(folder, name), name.replace(/\.yaml$/, '')));
}

export function readRecord(file: string, id: string): RawRecord {
  const content: unknown = parse(readFileSync(file, 'utf8'));
  if (!isMapping(content)) throw new Error(`${file}: wants fields with values, as in "name: ..."`);
  return { file, id, content };
}

function isMapping(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

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

/** Files read before, by their text: a scratch copy with one change is read in no time. */
const parsed = new Map<string, unknown>();

/** Every YAML file of a folder, by name. A file that is no mapping throws with its name. */
export function readFolder(folder: string): readonly RawRecord[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readRecord(join(folder, name), name.replace(/\.yaml$/, '')));
}

export function readRecord(file: string, id: string): RawRecord {
  const content = readYaml(file);
  if (!isMapping(content)) throw new Error(`${file}: wants fields with values, as in "name: ..."`);
  return { file, id, content };
}

function readYaml(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  if (!parsed.has(text)) {
    try {
      parsed.set(text, parse(text));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : 'is no YAML'}`);
    }
  }
  return parsed.get(text);
}

function isMapping(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

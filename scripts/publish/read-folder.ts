import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { parse } from 'yaml';

/** A hand-kept file as read, before validation. */
export interface RawRecord {
  /** Path from the repository's root, for messages. */
  readonly file: string;
  /** Name of the file without its extension. */
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Parsed files by their text: rereading a scratch copy with one change parses one file. */
const parsed = new Map<string, unknown>();

/**
 * Returns every YAML file of a folder, sorted by name. Throws, with the file's name, if a file is not a mapping.
 */
export function readFolder(folder: string): readonly RawRecord[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readRecord(join(folder, name), name.replace(/\.yaml$/, '')));
}

export function readRecord(file: string, id: string): RawRecord {
  const content = readYaml(file);
  if (!isMapping(content))
    throw new Error(`${file}: expected fields with values, as in "name: ..."`);
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

/** Returns an issue as text: `field.3.part: what is wrong`. */
export function faultText(issue: v.BaseIssue<unknown>): string {
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole record';
  return `${field}: ${issue.message}`;
}

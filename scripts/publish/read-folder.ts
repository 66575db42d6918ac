import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { parse } from 'yaml';
import { DataFaults } from './data-faults';

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
  const faults: string[] = [];
  const records = readFiles(folder, faults);
  if (faults.length > 0) throw new DataFaults(faults);
  return records;
}

/** Returns every readable YAML file of a folder, sorted by name. Files that cannot be read or are misnamed add to `faults`. */
export function readFiles(folder: string, faults: string[]): readonly RawRecord[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !OTHER_FILES.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const id = name.replace(/\.yaml$/, '');
      if (!name.endsWith('.yaml')) {
        faults.push(`${folder}/${name}: the name of a record's file ends in .yaml; rename it`);
        return [];
      }
      if (!FILE_NAME.test(id)) {
        faults.push(
          `${folder}/${name}: the name is the id and a part of the address: lower-case words joined by hyphens, such as ${slugOf(id)}.yaml`,
        );
        return [];
      }
      try {
        return [readRecord(join(folder, name), id)];
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
        return [];
      }
    });
}

/** What may stand beside records. */
const OTHER_FILES = /^(README\.md|\..*|.*\.(csv|json))$/;

const FILE_NAME = /^[a-z0-9]+([-~.][a-z0-9]+)*$/;

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9~]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function readRecord(file: string, id: string): RawRecord {
  const content = readYaml(file);
  if (!isMapping(content))
    throw new DataFaults([
      `${file}: ${content === null ? 'is empty; ' : ''}expected fields with values, as in "name: ..."`,
    ]);
  return { file, id, content };
}

function readYaml(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  if (!parsed.has(text)) {
    try {
      parsed.set(text, parse(text));
    } catch (error) {
      throw new DataFaults([`${file}: ${yamlFault(error)}`]);
    }
  }
  return parsed.get(text);
}

/** Returns a fault of YAML with its line, and what usually causes it. */
function yamlFault(error: unknown): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'is no YAML';
  const cause = YAML_CAUSES.find(([pattern]) => pattern.test(message))?.[1];
  const said = message.replace(/:$/, '');
  return cause === undefined ? said : `${said}; ${cause}`;
}

const YAML_CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /Nested mappings|Implicit map/,
    'a text with a colon and a space needs quotation marks round it',
  ],
  [/tabs|Tabs/, 'indent with spaces, never with a tab'],
  [/indent/, 'look at the spaces at the beginning of the line'],
];

function isMapping(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

/** Returns an issue as text: `field.3.part: what is wrong`. */
export function faultText(issue: v.BaseIssue<unknown>): string {
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole record';
  return `${field}: ${issue.message}`;
}

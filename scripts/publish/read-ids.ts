import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { formerIds } from '../../src/datasets/former-ids-schema';
import type { FormerIds } from '../../src/domain/former-ids';
import type { RecordKind } from '../../src/domain/record';
import { RECORD_KINDS } from './history/record-tree';
import { faultText } from './read-folder';

/** Every id that a version of the data had, by kind. */
export type PublishedIds = Readonly<Partial<Record<RecordKind, readonly string[]>>>;

/** Former ids, and all that were ever published. */
export interface KeptIds extends FormerIds {
  readonly published: PublishedIds;
}

const FOLDER = 'ids';
export const PUBLISHED_FILE = `${FOLDER}/published.json`;

/** Reads `data/ids`. Faults of its files are added to `faults`. */
export function readIds(folder: string, faults: string[]): KeptIds {
  const read = {
    renamed: readYaml(join(folder, FOLDER, 'renamed.yaml')) ?? {},
    withdrawn: readYaml(join(folder, FOLDER, 'withdrawn.yaml')) ?? [],
  };
  const result = v.safeParse(formerIds(RECORD_KINDS), read);
  if (!result.success) {
    faults.push(...result.issues.map((issue) => `${folder}/${FOLDER}: ${faultText(issue)}`));
  }
  const former = result.success ? result.output : { renamed: {}, withdrawn: [] };
  return { ...former, published: readPublishedIds(folder) };
}

/** Reads the ids that were ever published. */
export function readPublishedIds(folder: string): PublishedIds {
  const file = join(folder, PUBLISHED_FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function readYaml(file: string): unknown {
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}

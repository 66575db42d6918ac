import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { versionNumber } from '../../src/datasets/version-schema';
import type { DataChange } from '../../src/domain/data-change';
import type { RecordChange } from '../../src/domain/record-change';
import type { NamedChange } from './changelog-entries';
import { faultText, readRecord } from './read-folder';

const versionFile = v.strictObject({ version: versionNumber });

/** Reads `data/version.yaml`, raised by hand, with what `npm run data:changelog` wrote: `data/changelog.json` and `data/changes`. */
export function readVersion(folder: string): {
  readonly version: string;
  readonly changes: readonly DataChange[];
  readonly recordChanges: ReadonlyMap<string, readonly RecordChange[]>;
} {
  const file = `${folder}/version.yaml`;
  const result = v.safeParse(versionFile, readRecord(file, 'version').content);
  if (!result.success) {
    throw new Error(result.issues.map((issue) => `${file}: ${faultText(issue)}`).join('\n'));
  }
  return {
    ...result.output,
    changes: readChanges(`${folder}/changelog.json`),
    recordChanges: readRecordChanges(join(folder, CHANGES_FOLDER)),
  };
}

/** Returns the changes as published: the number of records of each dataset, without their ids. */
function readChanges(file: string): readonly DataChange[] {
  if (!existsSync(file)) return [];
  const changes = JSON.parse(readFileSync(file, 'utf8')) as readonly NamedChange[];
  return changes.map(({ datasets, ...change }) => ({
    ...change,
    datasets: datasets.map(({ dataset, added, changed, removed }) => ({
      dataset,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
    })),
  }));
}

/** The folder with a file for each version but the first, which lists what it changed in each record. */
export const CHANGES_FOLDER = 'changes';

function readRecordChanges(folder: string): ReadonlyMap<string, readonly RecordChange[]> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).map((name) => [
      name.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    ]),
  );
}

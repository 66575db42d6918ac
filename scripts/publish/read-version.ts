import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { versionNumber } from '../../src/datasets/version-schema';
import type { DataChange } from '../../src/domain/data-change';
import type { NamedChange } from './changelog-entries';
import { faultText, readRecord } from './read-folder';

const versionFile = v.strictObject({ version: versionNumber });

/** Reads `data/version.yaml`, raised by hand, and `data/changelog.json`, written by `npm run data:changelog`. */
export function readVersion(folder: string): {
  readonly version: string;
  readonly changes: readonly DataChange[];
} {
  const file = `${folder}/version.yaml`;
  const result = v.safeParse(versionFile, readRecord(file, 'version').content);
  if (!result.success) {
    throw new Error(result.issues.map((issue) => `${file}: ${faultText(issue)}`).join('\n'));
  }
  return { ...result.output, changes: readChanges(`${folder}/changelog.json`) };
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

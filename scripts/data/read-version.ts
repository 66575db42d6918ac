import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { dataChange, versionNumber } from '../../src/data/version-schema';
import type { DataChange } from '../../src/domain/data-change';
import { faultText } from './fault-text';
import { readRecord } from './read-folder';

const versionFile = v.strictObject({ version: versionNumber });

/** `data/version.yaml`, raised by hand, and `data/changelog.json`, written by `npm run data:changelog`. */
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

function readChanges(file: string): readonly DataChange[] {
  if (!existsSync(file)) return [];
  return v.parse(v.array(dataChange), JSON.parse(readFileSync(file, 'utf8')));
}

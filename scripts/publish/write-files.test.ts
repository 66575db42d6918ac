import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from './write-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes what has changed, leaves the rest alone and removes other files', () => {
  const same = join(folder, 'same.json');
  const changed = join(folder, 'deep/changed.json');
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  writeFileSync(same, '1');
  utimesSync(same, 1, 1);
  writeFileSync(changed, '2');
  writeFileSync(join(folder, 'deep/er/gone.json'), '3');
  const files = new Map([
    [same, '1'],
    [changed, '22'],
    [join(folder, 'new/new.json'), '4'],
  ]);
  expect(writeFiles(folder, files)).toBe(2);
  expect(statSync(same).mtimeMs).toBe(1000);
  expect(readFileSync(changed, 'utf8')).toBe('22');
  const kept = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(
    kept
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['changed.json', 'new.json', 'same.json']);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type LockFile, licenceFaults } from './licences';

const faultsOf = (packages: LockFile['packages']) => licenceFaults({ packages }).length;

it('are allowed for every package of the lock file', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(licenceFaults(lock)).toEqual([]);
});

it('must be permissive for what is shipped, and known', () => {
  expect(faultsOf({ 'node_modules/a': { license: 'MIT' } })).toBe(0);
  expect(faultsOf({ 'node_modules/a': { license: 'GPL-3.0-only' } })).toBe(1);
  expect(faultsOf({ 'node_modules/a': { license: 'MPL-2.0' } })).toBe(1);
  expect(faultsOf({ 'node_modules/a': { license: 'MPL-2.0', dev: true } })).toBe(0);
  expect(faultsOf({ 'node_modules/a': {} })).toBe(1);
  expect(faultsOf({ 'node_modules/citeproc': { license: 'AGPL-1.0' } })).toBe(1);
});

it('may be chosen where a package offers several, and all hold where it joins them', () => {
  expect(faultsOf({ 'node_modules/a': { license: '(EDL-1.0 OR EPL-1.0)' } })).toBe(0);
  expect(faultsOf({ 'node_modules/a': { license: 'MIT AND GPL-2.0' } })).toBe(1);
});

import { expect, it } from 'vitest';
import { pageScripts } from './page-scripts';

const SCRIPTS: Readonly<Record<string, string>> = {
  'shared-aaaaaaaa.js': 'const a=1;export{a as t};',
  'panels-bbbbbbbb.js':
    'import{t as e}from"./shared-aaaaaaaa.js";import"./records-cccccccc.js";const later=()=>import("./desk-dddddddd.js");',
  'records-cccccccc.js':
    'import{a as e}from"./panels-bbbbbbbb.js";export{t}from"./shared-aaaaaaaa.js";',
  'desk-dddddddd.js': 'import"./shared-aaaaaaaa.js";',
};
const scriptsOf = (chunk: Parameters<typeof pageScripts>[0]) =>
  pageScripts(chunk, Object.keys(SCRIPTS), (name) => SCRIPTS[name] ?? '');

it('are those of the bundle and all that it imports, imports first, in circles too', () => {
  expect(scriptsOf('desk')).toEqual(['shared-aaaaaaaa.js', 'desk-dddddddd.js']);
  expect(scriptsOf(undefined)).toEqual([
    'shared-aaaaaaaa.js',
    'panels-bbbbbbbb.js',
    'records-cccccccc.js',
  ]);
});

it('are all there', () => {
  expect(() => scriptsOf('compare')).toThrow('no script compare');
});

import { expect, it } from 'vitest';
import type { PageManifest } from '../../../src/panels/context/page-manifest';
import { pageScripts } from './page-scripts';

const SCRIPTS: Readonly<Record<string, string>> = {
  'shared-aaaaaaaa.js': 'const a=1;export{a as t};',
  'panels-bbbbbbbb.js':
    'import{t as e}from"./shared-aaaaaaaa.js";import"./records-cccccccc.js";const later=()=>import("./desk-dddddddd.js");',
  'records-cccccccc.js':
    'import{a as e}from"./panels-bbbbbbbb.js";export{t}from"./shared-aaaaaaaa.js";',
  'desk-dddddddd.js': 'import"./shared-aaaaaaaa.js";',
  'correction-eeeeeeee.js': 'import"./shared-aaaaaaaa.js";',
  'record-parts-iiiiiiii.js': 'import"./shared-aaaaaaaa.js";',
  'messages-pt-loans-jjjjjjjj.js': '',
  'messages-pt-compare-kkkkkkkk.js': '',
  'messages-pt-records-ffffffff.js': '',
  'messages-pt-sharing-gggggggg.js': '',
  'messages-pt-voyage-hhhhhhhh.js': '',
};
const scriptsOf = (page: Partial<PageManifest>) =>
  pageScripts(page as PageManifest, 'pt', Object.keys(SCRIPTS), (name) => SCRIPTS[name] ?? '');

it('are those of the bundle and all that it imports, imports first, in circles too', () => {
  expect(scriptsOf({ chunk: 'desk' })).toEqual(['shared-aaaaaaaa.js', 'desk-dddddddd.js']);
  expect(scriptsOf({})).toEqual([
    'shared-aaaaaaaa.js',
    'panels-bbbbbbbb.js',
    'records-cccccccc.js',
  ]);
});

it('are those of the messages of the page, in its language', () => {
  expect(scriptsOf({ chunk: 'desk', messages: ['voyage', 'records'] }).slice(2)).toEqual([
    'messages-pt-voyage-hhhhhhhh.js',
    'messages-pt-records-ffffffff.js',
  ]);
});

it('are those of the parts that every record has', () => {
  expect(scriptsOf({ chunk: 'desk', records: 'ports' } as Partial<PageManifest>).slice(2)).toEqual([
    'record-parts-iiiiiiii.js',
    'correction-eeeeeeee.js',
    'messages-pt-records-ffffffff.js',
    'messages-pt-loans-jjjjjjjj.js',
    'messages-pt-compare-kkkkkkkk.js',
    'messages-pt-sharing-gggggggg.js',
  ]);
});

it('are all there', () => {
  expect(() => scriptsOf({ chunk: 'compare' })).toThrow('no script compare');
});

import { describe, expect, it } from 'vitest';
import { readImports } from './import-reader';

const named = (source: string) => readImports(source).map(({ from }) => from);

describe('readImports', () => {
  it.each([
    [`import { a } from './a';`, './a'],
    [`import { a, type B } from '../b/c';`, '../b/c'],
    [`import {\n  a,\n  b,\n} from './many';`, './many'],
    [`import one from './one';`, './one'],
    [`import one, { two } from "./two";`, './two'],
    [`import * as all from './all';`, './all'],
    [`import type { T } from './type';`, './type'],
    [`import type * as v from 'valibot';`, 'valibot'],
    [`import './side-effect.css';`, './side-effect.css'],
    [`export { a } from './a';`, './a'],
    [`export type { A } from './a';`, './a'],
    [`export * from './barrel';`, './barrel'],
    [`export * as names from './names';`, './names'],
    [`const { a } = await import('./later');`, './later'],
    [`const a = import(\n  './later'\n);`, './later'],
    [`type A = import('./shape').A;`, './shape'],
    [`new Worker(new URL('./worker.ts', import.meta.url))`, './worker.ts'],
    [`import icon from './icon.svg?raw';`, './icon.svg?raw'],
    [`createRequire(import.meta.url)('sea-ports/lib/ports.json')`, 'sea-ports/lib/ports.json'],
    [`createRequire(\n  import.meta.url,\n)('delaunator')`, 'delaunator'],
    [`createRequire(import.meta.url).resolve('world-atlas/a.json')`, 'world-atlas/a.json'],
  ])('finds the module in %j', (source, from) => {
    expect(named(source)).toEqual([from]);
  });

  it('ignores comments, but not strings that look like them', () => {
    expect(named(`// import { a } from './a';\n/* import './b'; */`)).toEqual([]);
    expect(named(`const url = 'https://x'; import { a } from './a';`)).toEqual(['./a']);
  });

  it('distinguishes a URL from an import', () => {
    const isUrl = (source: string) => readImports(source)[0]?.isUrl;
    expect(isUrl(`new URL('./worker.ts', import.meta.url)`)).toBe(true);
    expect(isUrl(`import './a';`)).toBe(false);
    expect(isUrl(`createRequire(import.meta.url)('a')`)).toBe(false);
  });

  it('ignores text that looks like an import', () => {
    expect(named(`const important = from('x'); text.import = 1;`)).toEqual([]);
  });

  it('distinguishes imports of types from imports that run', () => {
    const isTypeOnly = (source: string) => readImports(source)[0]?.isTypeOnly;
    expect(isTypeOnly(`import type { A } from './a';`)).toBe(true);
    expect(isTypeOnly(`import { type A, type B } from './a';`)).toBe(true);
    expect(isTypeOnly(`import { type A, b } from './a';`)).toBe(false);
    expect(isTypeOnly(`import './a';`)).toBe(false);
  });

  it('marks a re-export of everything', () => {
    const isReExportOfAll = (source: string) => readImports(source)[0]?.isReExportOfAll;
    expect(isReExportOfAll(`export * from './a';`)).toBe(true);
    expect(isReExportOfAll(`export * as a from './a';`)).toBe(true);
    expect(isReExportOfAll(`import * as a from './a';`)).toBe(false);
  });
});

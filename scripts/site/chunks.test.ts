import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { definePage } from '../../src/panels/context/page-manifest';
import type { PageFolder } from '../../tools/pages/read-manifests';
import { panelChunks } from './chunks';

const PANELS = fileURLToPath(new URL('../../src/panels/', import.meta.url));
const load = async () => () => null;

/** Imports of each module, static and dynamic, relative to the folder of the panels. */
const GRAPH: Readonly<Record<string, readonly [now: readonly string[], later: readonly string[]]>> =
  {
    'mount-panels.tsx': [['shell.tsx'], []],
    'shell.tsx': [[], ['search/search-box.tsx']],
    'pages/about/manifest.ts': [[], ['pages/about/about-page.tsx']],
    'pages/about/about-page.tsx': [['shell.tsx', 'credits.ts'], ['history.tsx']],
    'pages/voyage/manifest.ts': [[], ['pages/voyage/voyage-page.tsx']],
    'pages/voyage/voyage-page.tsx': [['estimate.ts', 'shell.tsx'], []],
    'pages/claims/manifest.ts': [[], ['pages/claims/claim-page.tsx', '../publish/claim-schema.ts']],
    'pages/claims/claim-page.tsx': [['estimate.ts', 'chart.ts'], []],
    'pages/compare/manifest.ts': [[], ['pages/compare/compare-page.tsx']],
    'pages/compare/compare-page.tsx': [['shell.tsx', 'chart.ts', 'table.tsx'], ['picker.tsx']],
    'pages/place/manifest.ts': [[], ['pages/place/place-page.tsx']],
    'pages/place/place-page.tsx': [['shell.tsx', 'nearest.ts'], []],
    'history.tsx': [['chart.ts', 'nearest.ts'], []],
  };

const FOLDERS: readonly PageFolder[] = [
  folder('about', definePage({ kind: 'about', path: 'about', chunk: 'panels', load })),
  folder('voyage', definePage({ kind: 'measure', path: 'measure', chunk: 'desk', load })),
  folder('claims', definePage({ kind: 'claims', path: 'claim', load })),
  folder('place', definePage({ kind: 'factors', path: 'about/factors', chunk: 'place', load })),
  folder('compare', definePage({ kind: 'trade', path: 'trade', chunk: 'compare', load })),
];

function folder(name: string, ...pages: PageFolder['pages']): PageFolder {
  return { file: `${PANELS}pages/${name}/manifest.ts`, pages };
}

function chunkOf(module: string, folders = FOLDERS): string | null {
  const ids = (files: readonly string[] = []) => files.map((file) => PANELS + file);
  return panelChunks(folders, (id) => id.includes('search-box'))(PANELS + module, (id) => {
    const [now, later] = GRAPH[id.slice(PANELS.length)] ?? [];
    return { importedIds: ids(now), dynamicallyImportedIds: ids(later) };
  });
}

describe('the chunk of a module', () => {
  it.each([
    ['with the panel', 'shell.tsx', 'panels'],
    ['with the panel, as a page that its manifest puts there', 'credits.ts', 'panels'],
    ['with a voyage', 'pages/voyage/voyage-page.tsx', 'desk'],
    ['with any other page', 'pages/claims/claim-page.tsx', 'records'],
    ['with other pages, as a lazy part of one that comes with the panel', 'history.tsx', 'records'],
    ['with a voyage and with other pages', 'estimate.ts', 'estimates'],
    ['with a comparison alone', 'table.tsx', 'compare'],
    ['with a place alone', 'pages/place/place-page.tsx', 'place'],
    ['with a place and with other pages', 'nearest.ts', 'near'],
    ['with a comparison, as a lazy part of it', 'picker.tsx', 'compare'],
    ['by more than one way with other pages', 'chart.ts', 'records'],
  ])('is that of modules fetched %s', (_, module, chunk) => {
    expect(chunkOf(module)).toBe(chunk);
  });

  it('is null outside the chunks of the panel', () => {
    expect(chunkOf('search/search-box.tsx')).toBeNull();
    expect(chunkOf('../publish/claim-schema.ts')).toBeNull();
    expect(chunkOf('pages/claims/manifest.ts')).toBeNull();
  });

  it('is the same for all pages of a folder', () => {
    const [about] = FOLDERS;
    const mixed = folder(
      'claims',
      ...(about?.pages ?? []),
      definePage({ kind: 'claims', path: 'claim', load }),
    );
    expect(() => chunkOf('shell.tsx', [mixed])).toThrow('assigns its pages to different chunks');
  });
});

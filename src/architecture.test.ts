import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImports } from '../tools/imports/import-reader';
import { mayImportOfEngine, unusedPartsOfBuild } from './engine-entry.fixture';
import {
  MANIFEST,
  MAY_IMPORT,
  mayImport,
  mayImportInPanels,
  OUTSIDE_MAY_IMPORT,
  PANELS_MAY_IMPORT,
  panelFolderOf,
} from './layer-rules.fixture';
import { FILES, folderOf, ROOT, targetOf } from './modules.fixture';

/** What stands at the top level of the repository, besides what git ignores and files that begin with a dot. */
const TOP_LEVEL = [
  ...['ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md', 'LICENSE', 'README.md', 'SECURITY.md'],
  ...['bench', 'data', 'docs', 'public', 'scripts', 'src', 'tests', 'tools'],
  ...['biome.json', 'budgets.json', 'index.html', 'knip.json', 'package-lock.json', 'package.json'],
  ...['playwright.config.ts', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts'],
];

it('has nothing at its top level that was left there by mistake', () => {
  const ignored = readFileSync(join(ROOT, '../.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const names = readdirSync(join(ROOT, '..')).filter((name) => !name.startsWith('.'));
  expect(names.filter((name) => !ignored.includes(name) && !TOP_LEVEL.includes(name))).toEqual([]);
});

describe('layers', () => {
  it('are all in the table', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${folder} imports only from ${allowed.join(', ') || 'itself'}`, () => {
      const upward = FILES.filter(({ file }) => folderOf(file) === folder).flatMap(
        ({ file, imports }) =>
          imports
            .filter((found) => found.from.startsWith('.'))
            .filter((found) => !mayImport(file, targetOf(file, found), found))
            .map(({ from }) => `${file} imports ${from}`),
      );
      expect(upward).toEqual([]);
    });
  }

  it('are crossed by manifests to data alone', () => {
    const [schema] = readImports(`const load = () => import('../../../datasets/port-schema');`);
    const from = (file: string) => schema && mayImport(file, targetOf(file, schema), schema);
    expect(from('panels/pages/port/manifest.ts')).toBe(true);
    expect(from('panels/pages/port/port-page.tsx')).toBe(false);
  });

  for (const [folder, allowed] of Object.entries(PANELS_MAY_IMPORT)) {
    it(`panels/${folder} imports of the panels only from ${allowed.join(', ') || 'itself'}`, () => {
      const upward = FILES.filter(({ file }) => panelFolderOf(file) === folder).flatMap(
        ({ file, imports }) =>
          imports
            .filter(({ from }) => from.startsWith('.') && !from.endsWith('.css'))
            .filter(({ from }) => !mayImportInPanels(file, join(file, '..', from)))
            .map(({ from }) => `${file} imports ${from}`),
      );
      expect(upward).toEqual([]);
    });
  }

  it('of the panels are all in the table', () => {
    const folders = readdirSync(join(ROOT, 'panels'), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((name) => !(name in PANELS_MAY_IMPORT) && name !== 'styles')).toEqual([]);
  });

  it('of the panels know no other page', () => {
    expect(mayImportInPanels('panels/pages/port/a.tsx', 'panels/pages/port/b')).toBe(true);
    expect(mayImportInPanels('panels/pages/port/a.tsx', 'panels/pages/voyage/b')).toBe(false);
    expect(mayImportInPanels('panels/records/a.tsx', 'panels/pages/voyage/b')).toBe(false);
  });

  it('of pages are fetched late: no manifest imports a view or a schema with itself', () => {
    const manifests = FILES.filter(({ file }) => MANIFEST.test(file));
    expect(manifests.length).toBeGreaterThan(15);
    const light = /^(\.\.\/)+((domain|state)\/|i18n\/[\w-]+$|context\/page-manifest$)/;
    const heavy = manifests.filter(({ text }) =>
      [...text.matchAll(/\bfrom '([^']+)'/g)].some(([, from = '']) => !light.test(from)),
    );
    expect(heavy.map(({ file }) => file)).toEqual([]);
  });

  it('have no folder that imports itself in a circle with another', () => {
    for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
      for (const other of allowed) expect(MAY_IMPORT[other], other).not.toContain(folder);
    }
  });
});

/** Returns the modules of a folder beside src, by their paths from the repository's root. */
function modulesIn(folder: string) {
  return readdirSync(join(ROOT, '..', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((file) => ({
      file,
      imports: readImports(readFileSync(join(ROOT, '..', file), 'utf8')),
    }));
}

describe('the folders beside src', () => {
  for (const [folder, allowed] of Object.entries(OUTSIDE_MAY_IMPORT)) {
    it(`${folder} imports only from ${['src', ...allowed].join(', ')}`, () => {
      const modules = modulesIn(folder);
      expect(modules.length).toBeGreaterThan(0);
      const wrong = modules.flatMap(({ file, imports }) =>
        imports
          .filter(({ from }) => /^\.{1,2}\//.test(from))
          .filter((found) => {
            const target = targetOf(file, found);
            const others = Object.keys(OUTSIDE_MAY_IMPORT).filter((name) => name !== folder);
            return others.includes(target) && !allowed.includes(target);
          })
          .map(({ from }) => `${file} imports ${from}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  it('names scripts as what bench may not import', () => {
    const [found] = readImports(`import { openRouter } from '../scripts/routing/published';`);
    expect(found && targetOf('bench/routing.ts', found)).toBe('scripts');
    expect(OUTSIDE_MAY_IMPORT.bench).not.toContain('scripts');
    expect(OUTSIDE_MAY_IMPORT.scripts).not.toContain('bench');
  });
});

describe('the routing engine', () => {
  const inSrc = FILES.map(({ file, imports }) => ({ file: `src/${file}`, imports }));
  const modules = [...inSrc, ...Object.keys(OUTSIDE_MAY_IMPORT).flatMap(modulesIn)];

  it('is imported through its entry alone', () => {
    const wrong = modules.flatMap(({ file, imports }) =>
      imports
        .filter((found) => !mayImportOfEngine(file, found))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names no part for its build that the build does not use', () => {
    expect(unusedPartsOfBuild(modules)).toEqual([]);
  });

  it.each([
    ['src/app/start-router.ts', '../routing/index', true],
    ['src/app/start-router.ts', '../routing/router-client', false],
    ['src/app/start-router.ts', '../routing/worker.ts', false],
    ['src/app/start-router.ts', '../routing', false],
    ['bench/routing-engine.ts', '../src/routing/router', false],
    ['scripts/route/bulk.ts', '../../src/routing/vec', false],
    ['scripts/routing/water-mesh.ts', '../../src/routing/vec', true],
    ['scripts/routing/build.ts', '../../src/routing/router', false],
    ['src/routing/router.ts', './vec', true],
    ['src/routing/router.ts', '../geo/position', true],
  ])('lets %s import %s: %s', (file, from, isAllowed) => {
    const [found] = readImports(`import { x } from '${from}';`);
    expect(found && mayImportOfEngine(file, found)).toBe(isAllowed);
  });
});

describe('the rule of layers', () => {
  it('bites on an upward import, whichever way it is written', () => {
    for (const source of [
      `import { createAppStore } from '../state/store';`,
      `import type { AppState } from '../state/store';`,
      `const { x } = await import('../state/store');`,
      `new Worker(new URL('../state/store.ts', import.meta.url));`,
    ]) {
      const [found] = readImports(source);
      expect(
        found && mayImport('geo/units.ts', targetOf('geo/units.ts', found), found),
        source,
      ).toBe(false);
    }
  });

  it('lets symbols know the types of i18n and no more', () => {
    const [type] = readImports(`import type { MessageKey } from '../i18n/messages';`);
    const [value] = readImports(`import { translator } from '../i18n/translator';`);
    expect(type && mayImport('symbols/legend.ts', 'i18n', type)).toBe(true);
    expect(value && mayImport('symbols/legend.ts', 'i18n', value)).toBe(false);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FoundImport, readImports, withoutComments } from '../tools/imports/import-reader';

/** Each folder of src, with the folders it may import from. Nothing else is allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  geo: [],
  domain: ['geo'],
  i18n: ['domain', 'geo'],
  datasets: ['domain', 'geo'],
  routing: ['domain', 'geo'],
  voyage: ['domain', 'geo'],
  hinterland: ['voyage', 'domain', 'geo'],
  search: ['domain', 'geo', 'i18n'],
  state: ['voyage', 'hinterland', 'domain', 'geo'],
  url: ['state', 'domain', 'geo'],
  symbols: ['domain', 'geo'],
  map: ['state', 'domain', 'geo', 'i18n', 'symbols'],
  panels: ['state', 'search', 'voyage', 'hinterland', 'domain', 'geo', 'i18n', 'symbols'],
  app: [
    'panels',
    'search',
    'map',
    'symbols',
    'url',
    'state',
    'datasets',
    'routing',
    'i18n',
    'domain',
    'geo',
  ],
};

/** The folders beside src, with the folders they may import from; all of them may import from src. */
const OUTSIDE_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  tools: [],
  scripts: ['tools'],
  bench: ['tools'],
  tests: ['tools', 'scripts'],
};

/** Each folder of the panels, with those it may import from: shared parts below, pages above, the shell on top. */
const PANELS_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  context: [],
  links: ['context'],
  controls: ['context'],
  prose: ['context'],
  comparison: ['context', 'links', 'controls'],
  sources: ['context', 'links', 'prose'],
  figures: ['context', 'prose', 'sources'],
  charts: ['context', 'prose', 'sources', 'figures'],
  records: ['context', 'links', 'controls', 'prose', 'comparison', 'sources', 'figures'],
  search: ['context', 'links', 'controls'],
  legend: ['context', 'controls'],
  filters: ['context', 'links', 'controls', 'prose', 'records'],
  keyboard: ['context', 'controls'],
  'map-card': ['context', 'links', 'controls', 'prose', 'comparison', 'figures', 'records'],
  table: ['context', 'links', 'controls', 'prose', 'sources', 'figures', 'records', 'filters'],
  pages: [
    'context',
    'links',
    'controls',
    'prose',
    'comparison',
    'sources',
    'figures',
    'charts',
    'records',
    'search',
    'filters',
    'table',
  ],
  shell: [
    'context',
    'links',
    'controls',
    'prose',
    'comparison',
    'legend',
    'search',
    'filters',
    'keyboard',
    'map-card',
    'table',
  ],
};

/** What a folder may know the types of, though it may not run any of it. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { symbols: ['i18n'] };

/** A page's manifest says with what its records are checked; the pages themselves know no schemas. */
const MANIFEST = /^panels\/pages\/[^/]+\/manifest\.ts$/;
const MANIFEST_MAY_IMPORT = ['datasets'];

/** Packages that only these folders talk to. */
const OWNERS: Readonly<Record<string, string>> = {
  'maplibre-gl': 'map',
  pmtiles: 'map',
  '@base-ui/react': 'panels',
  react: 'panels',
  preact: 'panels',
  valibot: 'datasets',
};

/** Folders without a package that draws, stores or listens: they can be tested and moved as they are. */
const PURE = [
  'geo',
  'domain',
  'routing',
  'voyage',
  'hinterland',
  'search',
  'i18n',
  'symbols',
  'url',
];
const PURE_PACKAGES = [
  '@turf/turf',
  '@date-fns/tz',
  'geographiclib-geodesic',
  'geojson',
  'flatqueue',
];

const WRITES_ADDRESS =
  /\bhistory\s*(\.\s*(pushState|replaceState|go|back|forward)\b|\[)|\blocation\s*\.\s*(assign|replace|reload)\b|\blocation(\s*\.\s*\w+)?\s*=(?!=)/;

/** The one writer of the address, and `main`, which shows the link that could not be copied. */
const MAY_WRITE_ADDRESS = ['app/wire-url.ts'];

const ROOT = import.meta.dirname;
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && file.includes('/'))
  .map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return {
      file,
      text,
      imports: readImports(text),
      isTest: /\.(test|fixture)\.tsx?$/.test(file),
    };
  });
const SHIPPED = FILES.filter(({ isTest }) => !isTest);

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

describe('the folders beside src', () => {
  const modulesIn = (folder: string) =>
    readdirSync(join(ROOT, '..', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((file) => ({
        file,
        imports: readImports(readFileSync(join(ROOT, '..', file), 'utf8')),
      }));

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

describe('packages', () => {
  for (const [name, owner] of Object.entries(OWNERS)) {
    it(`${name} is imported in src/${owner} alone`, () => {
      const found = SHIPPED.filter(({ imports }) =>
        imports.some(({ from }) => packageOf(from) === name),
      );
      const elsewhere = found
        .filter(({ file }) => folderOf(file) !== owner)
        .filter(({ imports }) =>
          imports.some((each) => packageOf(each.from) === name && !each.isTypeOnly),
        );
      expect(elsewhere.map(({ file }) => file)).toEqual([]);
    });
  }

  it(`are few in ${PURE.join(', ')}`, () => {
    const others = SHIPPED.filter(({ file }) => PURE.includes(folderOf(file))).flatMap(
      ({ file, imports }) =>
        imports
          .filter(({ from, isTypeOnly }) => !/^\.|\?raw$/.test(from) && !isTypeOnly)
          .map(({ from }) => packageOf(from))
          .filter((name) => !PURE_PACKAGES.includes(name))
          .map((name) => `${file} imports ${name}`),
    );
    expect(others).toEqual([]);
  });
});

describe('pure folders', () => {
  it.each(['geo', 'domain', 'url', 'search', 'symbols', 'i18n'])(
    '%s knows no clock, page or network',
    (folder) => {
      const worldly =
        /\b(window|document|localStorage|navigator|location|history|performance)\s*[.[]|\b(fetch|setTimeout|setInterval|requestAnimationFrame)\s*\(|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;
      const found = SHIPPED.filter(
        ({ file, text }) => folderOf(file) === folder && worldly.test(withoutComments(text)),
      );
      expect(found.map(({ file }) => file)).toEqual([]);
    },
  );
});

describe('what screen readers are told', () => {
  it('goes through the one live region, but for placeholders of what loads', () => {
    const regions = SHIPPED.filter(({ text }) =>
      /role="(status|log)"|aria-live/.test(withoutComments(text)),
    );
    expect(regions.map(({ file }) => file).sort()).toEqual([
      'panels/context/loaded.tsx',
      'panels/keyboard/live-region.tsx',
    ]);
  });
});

describe('the address', () => {
  it('has one writer', () => {
    const writers = SHIPPED.filter(({ text }) => WRITES_ADDRESS.test(withoutComments(text)));
    expect(
      writers.map(({ file }) => file).filter((file) => !MAY_WRITE_ADDRESS.includes(file)),
    ).toEqual([]);
  });

  it.each([
    'history.pushState(null, "", href)',
    'history[method](null)',
    'location.href = href',
    'window.location = href',
    'location.assign(href)',
    'location.hash = "x"',
  ])('is written by %j', (text) => {
    expect(text).toMatch(WRITES_ADDRESS);
  });

  it.each(['location.href === href', 'history.length', 'location.search'])(
    'is only read by %j',
    (text) => {
      expect(text).not.toMatch(WRITES_ADDRESS);
    },
  );
});

describe('modules', () => {
  it('have no door for everything', () => {
    const doors = FILES.filter(({ imports }) => imports.some((each) => each.isReExportOfAll));
    expect(doors.map(({ file }) => file)).toEqual([]);
  });

  it('are named by their idea', () => {
    const vague = /(^|\/)(index|utils?|helpers?|types|common|misc)\.tsx?$/;
    expect(SHIPPED.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
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

function mayImport(file: string, target: string, { isTypeOnly }: FoundImport): boolean {
  const folder = folderOf(file);
  if (MANIFEST.test(file) && MANIFEST_MAY_IMPORT.includes(target)) return true;
  if (target === folder || MAY_IMPORT[folder]?.includes(target)) return true;
  return isTypeOnly && (MAY_IMPORT_TYPES[folder]?.includes(target) ?? false);
}

/** Of a path from src: the folder of the panels it lies in; undefined outside. */
function panelFolderOf(file: string): string | undefined {
  const [top, folder, ...rest] = file.replaceAll('\\', '/').split('/');
  return top === 'panels' && rest.length > 0 ? folder : undefined;
}

/** Pages share nothing with one another but what lies below them all. */
function mayImportInPanels(file: string, target: string): boolean {
  const [from, to] = [panelFolderOf(file), panelFolderOf(target)];
  if (from === undefined || to === undefined) return true;
  if (from !== to) return PANELS_MAY_IMPORT[from]?.includes(to) ?? false;
  return from !== 'pages' || file.split('/')[2] === target.replaceAll('\\', '/').split('/')[2];
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** The folder of src that a relative import leads to; `..` where it leaves src. */
function targetOf(file: string, { from }: FoundImport): string {
  return folderOf(join(file, '..', from).replaceAll('\\', '/'));
}

function packageOf(from: string): string {
  const [scope = '', name = ''] = from.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

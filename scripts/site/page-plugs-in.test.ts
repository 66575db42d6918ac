import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { textsIn } from '../../src/datasets/texts-in-one-language';
import { LOCALES } from '../../src/domain/locale';
import { fileIn } from '../../src/domain/published-file';
import { LIGHTHOUSES } from './lighthouses.fixture';

/** A copy of the atlas's code with one more folder of pages. */
const COPY = join(import.meta.dirname, '../../.cache/page-plugs-in');
const DATA = join(COPY, 'data');
const PAGE_FOLDER = join(COPY, 'src/panels/pages/lighthouses');

const PALENA = {
  id: 'palena',
  name: { en: 'Palena', es: 'Faro Palena', pt: 'Farol Palena', zh: '帕莱纳' },
  formerIds: ['old-palena'],
};

beforeAll(() => {
  rmSync(COPY, { recursive: true, force: true });
  const filter = (file: string) => !/\.(test|fixture)\.tsx?$/.test(basename(file));
  const tools = ['pages', 'i18n', 'imports', 'process', 'published', 'still-map'];
  const folders = ['src', 'scripts/site', 'scripts/stamp', ...tools.map((name) => `tools/${name}`)];
  for (const folder of folders) {
    cpSync(folder, join(COPY, folder), { recursive: true, filter });
  }
  mkdirSync(PAGE_FOLDER);
  for (const [file, text] of Object.entries(LIGHTHOUSES)) {
    writeFileSync(join(PAGE_FOLDER, file), text.trimStart());
  }
});
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

/** Modules of the copy, typed as their originals; kinds that only the copy has are strings. */
async function copied() {
  const at = <T>(file: string): Promise<T> => import(/* @vite-ignore */ join(COPY, file));
  const [app, url, store, wire] = await Promise.all([
    at<typeof import('../../src/app/pages')>('src/app/pages.ts'),
    at<typeof import('../../src/url/address')>('src/url/address.ts'),
    at<typeof import('../../src/state/store')>('src/state/store.ts'),
    at<typeof import('../../src/app/wire-data')>('src/app/wire-data.ts'),
  ]);
  await at('tools/i18n/all-messages.ts');
  return { at, PAGES: app.PAGES, grammar: url.atlasGrammar(app.PAGES), ...store, ...wire };
}

/** Publishes a file in every language in the copy's folder of data. */
function publish(file: string, value: unknown): void {
  for (const locale of LOCALES) {
    mkdirSync(join(DATA, locale), { recursive: true });
    writeFileSync(join(DATA, fileIn(locale, file)), JSON.stringify(textsIn(locale, value)));
  }
}

const LIST = { kind: 'lighthouses' } as never;
const RECORD = { kind: 'lighthouse', id: 'palena' } as never;

/** Types of the whole tree take a while: in the full run. */
const itInFull = it.runIf(process.env.ATLAS_ALL);

describe('a page that is added as a folder', () => {
  itInFull(
    'compiles, with its kind and records in every table',
    () => {
      writeFileSync(
        join(COPY, 'src/app/use-lighthouse.ts'),
        `import type { Selection } from '../domain/selection';
       import type { AppState } from '../state/store';
       import { findInCatalogue } from '../state/select-records';
       export const light: Selection = { kind: 'lighthouse', id: 'palena' };
       // @ts-expect-error There is no such page.
       export const dark: Selection = { kind: 'darkhouse', id: 'palena' };
       export const nameOf = (state: AppState): string | undefined =>
         findInCatalogue(state, 'lighthouse', 'palena')?.name.es;`,
      );
      writeFileSync(
        join(COPY, 'tsconfig.json'),
        JSON.stringify({ extends: '../../tsconfig.json', include: ['src', 'tools', 'scripts'] }),
      );
      const { stdout, status } = spawnSync('npx', ['tsc', '--noEmit', '-p', COPY], {
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    },
    90_000,
  );

  it('has an address that is formatted and parsed', async () => {
    const { grammar, createAppStore } = await copied();
    const view = createAppStore().getState();
    for (const [selection, address] of [
      [LIST, 'en/light/'],
      [RECORD, 'en/light/palena/'],
    ] as const) {
      expect(grammar.format({ ...view, selection })).toBe(address);
      expect(grammar.parse(address, 'en')).toMatchObject({ state: { selection }, problems: [] });
    }
  });

  it('has its data fetched and validated, and its ids resolved', async () => {
    const { PAGES, createAppStore, wireData } = await copied();
    const store = createAppStore();
    const asked: string[] = [];
    wireData(store, PAGES, async (path, schema) => {
      asked.push(path);
      const data = path === 'data/en/lighthouses.json' ? [PALENA] : {};
      const result = v.safeParse(schema, data);
      return result.success
        ? { state: 'ready', value: result.output }
        : { state: 'failed', reason: 'invalid' };
    });
    store.getState().select(LIST);
    await vi.waitFor(() => expect(asked).toContain('data/en/lighthouses.json'));
    expect(asked).toContain('data/version.json');

    store.getState().select({ ...(RECORD as object), id: 'old-palena' } as never);
    await vi.waitFor(() => expect(store.getState().selection).toEqual(RECORD));
    store.getState().select({ ...(RECORD as object), id: 'atlantis' } as never);
    await vi.waitFor(() => expect(store.getState().selection).toEqual(LIST));
    expect(store.getState().notices).toEqual([{ kind: 'unknown-record', detail: 'atlantis' }]);
  });

  it('is shown in the panel and linked from the bar', async () => {
    const { at, PAGES, createAppStore } = await copied();
    const context = await at<typeof import('../../src/panels/context/atlas-context')>(
      'src/panels/context/atlas-context.tsx',
    );
    const page = await at<typeof import('../../src/panels/shell/page')>(
      'src/panels/shell/page.tsx',
    );
    const links = await at<typeof import('../../src/panels/shell/page-links')>(
      'src/panels/shell/page-links.tsx',
    );
    await page.loadViews(PAGES, undefined);
    const store = createAppStore();
    store.setState({ catalogues: { lighthouse: { state: 'ready', value: [PALENA] } } as never });
    const shown = (selection: never, part: FunctionComponent) => {
      store.setState({ selection });
      const services = {
        // React renders a page on the server from the initial state of a store.
        store: { ...store, getInitialState: store.getState },
        pages: PAGES,
        legend: [],
        hrefOf: () => '/',
        permanentHref: () => '/',
        actOffline: async () => undefined,
        reloadPage: async () => false,
        printView: async () => undefined,
        askRows: () => Promise.reject(new Error('Pages are rendered without data of a reader')),
        mapDrawer: {
          sizeOnScreen: () => undefined,
          draw: async () => ({ ok: false as const, reason: 'no-map' as const }),
        },
        openAddress: () => undefined,
        hrefOfAddress: () => '/',
        addressOf: () => '',
        selectLocale: async () => true,
      };
      const children = createElement(part);
      return renderToStaticMarkup(createElement(context.AtlasProvider, { services, children }));
    };
    expect(shown(LIST, page.Page)).toContain('<h1 tabindex="-1">All the lights</h1>');
    expect(shown(RECORD, page.Page)).toContain('<h1 tabindex="-1">Palena</h1>');
    expect(shown(LIST, links.PageLinks)).toMatch(/aria-current="page">Lighthouses<\/a><\/nav>$/);
  });

  it('is a page of the built site in every locale', async () => {
    const { at } = await copied();
    const { readManifests } = await at<typeof import('../../tools/pages/read-manifests')>(
      'tools/pages/read-manifests.ts',
    );
    const { sitePages } = await at<typeof import('./pages')>('scripts/site/pages.ts');
    const manifests = await readManifests();
    publish('corridor-map.json', { ports: [] });
    for (const page of manifests) {
      if (!('catalogue' in page) || page.catalogue.file === undefined) continue;
      publish(page.catalogue.file, page.catalogue.file === 'lighthouses.json' ? [PALENA] : []);
    }
    const changes = { newest: '2026-11-29', of: () => '2026-11-29' };
    const built = sitePages(manifests, DATA, changes).map(({ path, title }) => `${path} ${title}`);
    expect(built.filter((page) => page.includes('/light/'))).toEqual([
      'en/light/ Lighthouses · Corridor Atlas',
      'en/light/palena/ Palena · Corridor Atlas',
      expect.stringMatching(/^es\/light\/ Faros · /),
      expect.stringMatching(/^es\/light\/palena\/ Faro Palena · /),
      expect.stringMatching(/^pt\/light\/ Faróis · /),
      expect.stringMatching(/^pt\/light\/palena\/ Farol Palena · /),
      expect.stringMatching(/^zh\/light\/ 灯塔 · /),
      expect.stringMatching(/^zh\/light\/palena\/ 帕莱纳 · /),
    ]);
  });
});

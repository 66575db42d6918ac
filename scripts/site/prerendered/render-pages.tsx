import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import * as v from 'valibot';
import { wireData } from '../../../src/app/wire-data';
import type { FetchResult } from '../../../src/datasets/fetch-dataset';
import type { Locale } from '../../../src/domain/locale';
import type { Selection } from '../../../src/domain/selection';
import { AtlasProvider, type PanelServices } from '../../../src/panels/context/atlas-context';
import { loadLazyParts } from '../../../src/panels/context/lazy-part';
import type { PageManifest } from '../../../src/panels/context/page-manifest';
import { loadViews } from '../../../src/panels/shell/page';
import { PrerenderedShell } from '../../../src/panels/shell/prerendered-shell';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { atlasGrammar } from '../../../src/url/address';
import '../../../tools/i18n/all-messages';
import { settle } from '../../../tools/pages/settle';
import { routeAnswerer } from './answer-routes';
import { mapDrawer, type SaveFile } from './page-map';
import { PRERENDERED_WORDS } from './words';

/** Renders the page of a selection in a language as HTML whose links are relative to the site's folder. */
export type RenderPage = (locale: Locale, selection: Selection) => Promise<string>;

/**
 * Resolves to a function that renders pages with the app's own components, from the generated files in a folder and by the same
 * fetching as in a browser. Pictures of maps are saved by `save`. It throws if a page shows a notice, such as one on an unknown record.
 */
export async function pageRenderer(
  pages: readonly PageManifest[],
  folder: string,
  save: SaveFile,
): Promise<RenderPage> {
  for (const chunk of new Set(pages.map((page) => page.chunk))) await loadViews(pages, chunk);
  await loadLazyParts();
  const fetchFile = fileReader(folder);
  const answerRoutes = routeAnswerer(folder);
  const drawMap = mapDrawer(folder, save);
  return async (locale, selection) => {
    const store = createAppStore();
    store.setState({ locale, selection });
    wireData(store, pages, fetchFile);
    await settle(store);
    answerRoutes(store);
    await settle(store);
    const { notices } = store.getState();
    const [notice] = notices;
    if (notice) throw new Error(`${selection.kind} in ${locale}: notice ${JSON.stringify(notice)}`);
    return renderToStaticMarkup(
      <AtlasProvider services={prerenderedServices(store, pages, drawMap(store.getState()))}>
        <PrerenderedShell />
      </AtlasProvider>,
    );
  };
}

/** Returns a function that reads generated files in place of fetching them, each once. Throws for one that its schema refuses. */
function fileReader(folder: string): Parameters<typeof wireData>[2] {
  const answers = new Map<string, FetchResult<unknown>>();
  return async (path, schema) => {
    const known = answers.get(path) ?? read(join(folder, path), schema);
    answers.set(path, known);
    return known as never;
  };
}

function read<T>(file: string, schema: v.GenericSchema<unknown, T>): FetchResult<T> {
  return { state: 'ready', value: v.parse(schema, JSON.parse(readFileSync(file, 'utf8'))) };
}

function prerenderedServices(
  store: AppStore,
  pages: readonly PageManifest[],
  map: string,
): PanelServices {
  const { format, parse } = atlasGrammar(pages);
  const plain = createAppStore().getState();
  const { locale, selection } = store.getState();
  const hrefOf: PanelServices['hrefOf'] = (change) =>
    `./${format({ ...plain, locale, selection, ...change })}`;
  return {
    // React renders on a server from the initial state of a store.
    store: { ...store, getInitialState: store.getState },
    pages,
    legend: [],
    prerendered: { placeholder: PRERENDERED_WORDS[locale].computed, map },
    hrefOf,
    hrefOfAddress: (address) =>
      `./${format({ ...plain, ...parse(`${locale}/${address}`, locale).state })}`,
    addressOf: (change) => {
      const address = format({ ...plain, ...change });
      return address.slice(address.indexOf('/') + 1);
    },
    permanentHref: () => hrefOf({}),
    selectLocale: async () => false,
    reloadPage: async () => false,
    printView: async () => undefined,
    actOffline: async () => undefined,
    openAddress: () => undefined,
  };
}

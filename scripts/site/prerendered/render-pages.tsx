import { renderToStaticMarkup } from 'react-dom/server';
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
import type { GeneratedFiles } from './generated-files';
import { keepRoutes } from './keep-routes';
import { mapDrawer, type SaveFile } from './page-map';
import { pageOpener } from './page-state';
import type { RenderedPage } from './rendered-page';
import { withSharedSymbols } from './slim-markup';
import { PRERENDERED_WORDS } from './words';

/**
 * Renders the page of a selection in a language as HTML whose links are relative to the site's folder, with its map or without.
 * The result depends on the files that it names alone, not on the pages that were rendered before.
 */
export type RenderPage = (
  locale: Locale,
  selection: Selection,
  hasMap?: boolean,
) => Promise<RenderedPage>;

/**
 * Resolves to a function that renders pages with the app's own components, from generated files and by the same fetching
 * as in a browser. Pictures of maps and routes by sea are saved by `save`. It throws if a page shows a notice, such as one on an unknown record.
 */
export async function pageRenderer(
  pages: readonly PageManifest[],
  files: GeneratedFiles,
  save: SaveFile,
): Promise<RenderPage> {
  for (const chunk of new Set(pages.map((page) => page.chunk))) await loadViews(pages, chunk);
  await loadLazyParts();
  const openPage = pageOpener(pages, files);
  const drawMap = mapDrawer(files.folder, save);
  return async (locale, selection, hasMap = true) => {
    const { store, asked } = await openPage(locale, selection);
    const map = hasMap ? drawMap(store.getState()) : '';
    const renderNow = () =>
      renderToStaticMarkup(
        <AtlasProvider services={prerenderedServices(store, pages, map)}>
          <PrerenderedShell />
        </AtlasProvider>,
      );
    const before = store.getState();
    let markup = renderNow();
    if (store.getState() !== before) {
      await settle(store);
      markup = renderNow();
    }
    const routes = keepRoutes(store.getState().answers, save);
    return {
      markup: withSharedSymbols(markup, save),
      ...(routes !== undefined && { routes }),
      files: [...asked].sort(),
    };
  };
}

/** The state that addresses leave out. */
const plain = createAppStore().getState();

function prerenderedServices(
  store: AppStore,
  pages: readonly PageManifest[],
  map: string,
): PanelServices {
  const { format, parse } = atlasGrammar(pages);
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
    askRows: () => Promise.reject(new Error('Pages are rendered without data of a reader')),
    mapDrawer: {
      sizeOnScreen: () => undefined,
      draw: async () => ({ ok: false, reason: 'no-map' }),
    },
    actOffline: async () => undefined,
    openAddress: () => undefined,
  };
}

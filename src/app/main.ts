import { fetchDataset } from '../datasets/fetch-dataset';
import type { Locale } from '../domain/locale';
import { LEGEND } from '../map/legend';
import type { PanelServices } from '../panels/context/atlas-context';
import { expectedCorners } from '../state/corners-slice';
import { EMBED_INSETS, expectedInsets } from '../state/panel-slice';
import { wantedPanelWidth } from '../state/select-comparison';
import { createAppStore } from '../state/store';
import { closeDevice } from './device-storage';
import { fetchPanelsAhead, fetchWorkerAhead } from './fetch-ahead';
import { isOfFirstPicture } from './first-files';
import { completeHanFont } from './han-sheet';
import { fetchKeptRoutes } from './kept-routes';
import { linkCache } from './link-cache';
import { askRows, wireOwnData } from './own-data/wire-own-data';
import { PAGES } from './pages';
import { fileUrl, ROOT } from './root';
import { loadFirstMessages, prepareLocale } from './select-locale';
import { showStartFailure } from './start-failure';
import { allowOwnScripts } from './trusted-scripts';
import { wireData } from './wire-data';
import { wireDocument } from './wire-document';
import { wireKeptNumbers } from './wire-kept-numbers';
import { wireKeyboard } from './wire-keyboard';
import { shownMap, wireMap } from './wire-map';
import { wireNotices } from './wire-notices';
import { actOffline, wireOffline } from './wire-offline';
import { wirePictures } from './wire-pictures';
import { wirePortFilters } from './wire-port-filters';
import { wirePrint } from './wire-print';
import { wireRecentSearches } from './wire-recent-searches';
import { wireRouting } from './wire-routing';
import { wireStoryLate } from './wire-story-late';
import { wireTray } from './wire-tray';
import {
  addressOf,
  hrefOfAddress,
  openAddress,
  permanentHref,
  readAddress,
  reloadView,
  replaceAddress,
  showAddress,
  wireUrl,
} from './wire-url';
import { wireVisits } from './wire-visits';

allowOwnScripts(ROOT.href);
const worker = fetchWorkerAhead();

const store = createAppStore();
let wantedLocale: Locale | undefined;
/** Whether the build rendered the page, whose figures are there before those of the app. */
const isRendered = document.getElementById('prerendered') !== null;

readAddress(store);
const opened = store.getState().selection.kind;
const { isEmbedded } = store.getState();
if (isEmbedded) {
  closeDevice();
  store.getState().setLayout('map');
}
wireDocument(store);
wireUrl(store);
wireKeyboard(store);
wireNotices(store);
wirePortFilters(store);
wireKeptNumbers(store);
if (!isEmbedded) {
  wireTray(store);
  // While the worker starts and draws the corridor the line rests.
  void worker.then(fetchPanelsAhead);
}
wireStoryLate(store, (address) => replaceAddress(store, address));
wireData(store, PAGES, async (path, schema) => {
  // The page says already what the others are for, and they would hold up the corridor.
  if (isRendered && !isOfFirstPicture(opened, path)) await worker;
  return fetchDataset(fileUrl(path), schema);
});
wireRecentSearches(store);
wireVisits(store);
let routing = isRendered ? undefined : wireRouting(store);
const keptRoutes = fetchKeptRoutes(worker);
const { layout, panelWidth, selection, setCorners, setInsets } = store.getState();
const insets = isEmbedded
  ? EMBED_INSETS
  : expectedInsets(innerWidth, innerHeight, {
      layout,
      chosenWidth: panelWidth,
      wantedWidth: wantedPanelWidth(selection),
    });
setInsets(insets);
if (!isEmbedded) setCorners(expectedCorners(innerWidth, innerHeight, insets));
const mounted: Promise<void> = loadFirstMessages(store)
  .then(() => wireMap(store, element('map'), { whenMounted: () => mounted, isFirst: isRendered }))
  .then(async () => {
    // The map has the line first.
    routing ??= wireRouting(store, keptRoutes);
    // With its routes the page is laid out once.
    await keptRoutes;
    return isEmbedded ? mountEmbed() : mountPanels();
  });
void mounted
  .then(() => {
    completeHanFont(store.getState().locale);
    if (isEmbedded) return undefined;
    wireOwnData(store);
    startEngineAhead();
    return wireOffline(store);
  })
  .catch((error: unknown) => {
    console.warn('The atlas cannot start:', error);
    showStartFailure(element('panels'));
  });

/** Starts the engine for what a reader asks of the open voyage, once the map is drawn; the page may have come without it. */
function startEngineAhead(): void {
  if (store.getState().selection.kind !== 'voyage') return;
  void (shownMap()?.settled ?? Promise.resolve()).then(() => routing?.startAhead());
}

/** Mounts the panels, after the map so that it draws first. */
async function mountPanels(): Promise<void> {
  const { mountPanels } = await import('../panels/mount-panels');
  await mountPanels(element('panels'), servicesWith(linkCache(store)));
}

/** Mounts what a frame in another page shows; its links lead to the atlas. */
async function mountEmbed(): Promise<void> {
  const { startEmbed } = await import('./embed/start-embed');
  const hrefOf = linkCache(store, { isEmbedded: false, addressTheme: null });
  await startEmbed(element('panels'), servicesWith(hrefOf), {
    root: ROOT,
    show: (href) => showAddress(store, href),
  });
}

function servicesWith(hrefOf: PanelServices['hrefOf']): PanelServices {
  const services: PanelServices = {
    store,
    legend: LEGEND,
    pages: PAGES,
    hrefOf,
    permanentHref: (pin) => permanentHref(store.getState(), pin),
    openAddress: (address) => openAddress(store, address),
    hrefOfAddress: (address) => hrefOfAddress(store, address),
    addressOf,
    selectLocale,
    reloadPage: () => reloadView(store.getState()),
    printView: () => printing.printView(),
    actOffline: (action) => actOffline(store, action),
    mapDrawer: wirePictures(store, shownMap),
    askRows,
  };
  const printing = wirePrint(services, shownMap);
  return services;
}

/** Resolves with whether the locale could be loaded. Of concurrent calls, the last one sets the locale. */
async function selectLocale(locale: Locale): Promise<boolean> {
  wantedLocale = locale;
  const isReady = await prepareLocale(store, locale);
  if (isReady && wantedLocale === locale) store.getState().setLocale(locale);
  completeHanFont(locale);
  return isReady;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}`);
  return found;
}

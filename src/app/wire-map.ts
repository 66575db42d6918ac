import type { MapView, PageAround } from '../map/map-view';
import type { AppStore } from '../state/store';
import { hanFaces } from './han-faces';
import { keepMapAlive } from './keep-map-alive';
import { fetchForeignTile } from './own-data/foreign-tiles';
import { fetchOwnTile } from './own-data/wire-own-data';
import { fileUrl, ROOT } from './root';

/** Time without a drawn map after which the worker's script is checked. */
const CHECK_WORKER_MS = 4000;

/** Time after which the rest of the page starts even if the map is not drawn. */
const MAX_WAIT_MS = 15_000;

const FILES = {
  archive: fileUrl('basemap/world.pmtiles'),
  fineCoast: fileUrl('basemap/fine-coast.pmtiles'),
  font: (file: string) => fileUrl(`fonts/${file}`),
  han: hanFaces,
  ownTile: fetchOwnTile,
  foreignTile: fetchForeignTile,
};

/** The map on screen; undefined until it is made, and without WebGL. */
let shown: MapView | undefined;

/** Returns the map on screen. */
export function shownMap(): MapView | undefined {
  return shown;
}

/** Longest wait from the drawn corridor to the start of the rest of the page; on a quick machine the map has settled by then. */
const MAX_SETTLE_MS = 100;

/**
 * Starts the map and keeps it alive. Resolves when the rest of the page may start: when the corridor is drawn or, if the page is not
 * to be there first, when the whole first view is or soon after the corridor; or when the map cannot be drawn.
 */
export async function wireMap(
  store: AppStore,
  container: HTMLElement,
  page: PageAround,
): Promise<void> {
  // In a frame that is sandboxed without an origin the map cannot start its worker.
  if (globalThis.origin === 'null') {
    store.getState().setMapStatus('unavailable');
    return;
  }
  try {
    const { MapView, WORKER, startMapWorker } = await import('../map/map-view');
    startMapWorker();
    await whenCorridorFetched(store);
    const create = () => {
      // A map whose constructor threw leaves its elements behind.
      container.replaceChildren();
      shown = undefined;
      shown = new MapView(container, store, FILES, page);
      return shown;
    };
    const { drawn, settled } = keepMapAlive(create, store);
    await Promise.race([
      page.isFirst ? drawn : drawn.then(() => Promise.race([settled, pause(MAX_SETTLE_MS)])),
      findMissingWorker(new URL(WORKER, ROOT), drawn),
      pause(MAX_WAIT_MS),
    ]).then((fault) => fault && store.getState().notify('worker-failed', fault));
  } catch (error) {
    console.warn('The map cannot be drawn:', error);
    store.getState().setMapStatus('unavailable');
    store.getState().notify('no-webgl');
  }
}

/**
 * Resolves with the name of the map's worker script if the map is late and the script cannot be fetched; otherwise never
 * resolves. A worker whose script cannot be fetched reports nothing.
 */
async function findMissingWorker(script: URL, drawn: Promise<void>): Promise<string> {
  const isLate = await Promise.race([
    drawn.then(() => false),
    pause(CHECK_WORKER_MS).then(() => true),
  ]);
  const isMissing =
    isLate &&
    (await fetch(script, { method: 'HEAD' }).then(
      (response) => !response.ok || !/javascript/.test(response.headers.get('content-type') ?? ''),
      () => true,
    ));
  const name = script.pathname.split('/').at(-1) ?? 'worker';
  return isMissing ? name : new Promise(() => {});
}

/** Resolves when the corridor's lines are fetched or have failed, since drawing them at once saves a second style. */
function whenCorridorFetched(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const isKnown = () => store.getState().corridorMap.state !== 'loading';
    if (isKnown()) resolve();
    const stop = store.subscribe(() => {
      if (!isKnown()) return;
      stop();
      resolve();
    });
  });
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

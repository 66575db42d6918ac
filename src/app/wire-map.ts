import type { MapView } from '../map/map-view';
import type { AppStore } from '../state/store';
import { fileUrl, ROOT } from './root';

/** How long the browser may take to give a lost graphics context back before the map is made anew. */
const RESTORE_MS = 300;

/** A map that is not drawn after this long may have lost its worker: time to look. */
const LATE_MS = 4000;

/** A map that is not drawn after this long keeps the rest of the page waiting no more. */
const TOO_LATE_MS = 15_000;

const FILES = {
  archive: fileUrl('basemap/world.pmtiles'),
  labels: fileUrl('basemap/labels.json'),
  font: (file: string) => fileUrl(`fonts/${file}`),
};

/** From the corridor on screen to the rest of the page, at the most: by then most maps have settled. */
const SETTLE_MS = 1200;

/**
 * Starts the map and keeps it alive. Resolves when the first view is drawn, or soon after the corridor
 * is, or when it cannot be.
 */
export async function wireMap(store: AppStore, container: HTMLElement): Promise<void> {
  try {
    const [{ MapView, WORKER }] = await Promise.all([
      import('../map/map-view'),
      corridorKnown(store),
    ]);
    const { drawn, settled } = keepAlive(() => new MapView(container, store, FILES), store);
    await Promise.race([
      drawn.then(() => Promise.race([settled, pause(SETTLE_MS)])),
      findWorkerGone(new URL(WORKER, ROOT), drawn),
      pause(TOO_LATE_MS),
    ]).then((fault) => fault && store.getState().notify('worker-failed', fault));
  } catch (error) {
    console.warn('The map cannot be drawn:', error);
    store.getState().reportMap('unavailable');
    store.getState().notify('no-webgl');
  }
}

/** Makes the map, and makes it again where a lost context does not come back by itself. */
function keepAlive(create: () => MapView, store: AppStore): MapView {
  const view = create();
  let timer: ReturnType<typeof setTimeout> | undefined;
  view.onContext(
    () => {
      store.getState().reportMap('lost');
      store.getState().notify('context-lost');
      timer = setTimeout(() => {
        view.destroy();
        keepAlive(create, store).drawn.then(() => tellBack(store));
      }, RESTORE_MS);
    },
    () => {
      clearTimeout(timer);
      tellBack(store);
    },
  );
  return view;
}

function tellBack(store: AppStore): void {
  store.getState().reportMap('ready');
  store.getState().dismiss('context-lost');
}

/**
 * The map is prepared in a worker, and a worker whose script does not come says nothing. Resolves
 * with the script's name if the map is late and its script cannot be had; else never.
 */
async function findWorkerGone(script: URL, drawn: Promise<void>): Promise<string> {
  const isLate = await Promise.race([drawn.then(() => false), pause(LATE_MS).then(() => true)]);
  const isGone =
    isLate &&
    (await fetch(script, { method: 'HEAD' }).then(
      (response) => !response.ok || !/javascript/.test(response.headers.get('content-type') ?? ''),
      () => true,
    ));
  const name = script.pathname.split('/').at(-1) ?? 'worker';
  return isGone ? name : new Promise(() => {});
}

/** Resolves when the corridor's lines are there or cannot be had: drawing them at once spares a second style. */
function corridorKnown(store: AppStore): Promise<void> {
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

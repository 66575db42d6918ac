import type { AppStore } from '../state/store';
import { keepMapAlive } from './keep-map-alive';
import { fileUrl, ROOT } from './root';

/** A map that is not drawn after this long may have lost its worker: time to look. */
const CHECK_WORKER_MS = 4000;

/** A map that is not drawn after this long keeps the rest of the page waiting no more. */
const MAX_WAIT_MS = 15_000;

const FILES = {
  archive: fileUrl('basemap/world.pmtiles'),
  labels: fileUrl('basemap/labels.json'),
  font: (file: string) => fileUrl(`fonts/${file}`),
};

/** From the corridor on screen to the rest of the page, at the most: by then most maps have settled. */
const MAX_SETTLE_MS = 1200;

/**
 * Starts the map and keeps it alive. Resolves when the first view is drawn, or soon after the corridor
 * is, or when it cannot be.
 */
export async function wireMap(store: AppStore, container: HTMLElement): Promise<void> {
  try {
    const [{ MapView, WORKER }] = await Promise.all([
      import('../map/map-view'),
      whenCorridorFetched(store),
    ]);
    const create = () => {
      // A map that could not be made leaves its parts behind.
      container.replaceChildren();
      return new MapView(container, store, FILES);
    };
    const { drawn, settled } = keepMapAlive(create, store);
    await Promise.race([
      drawn.then(() => Promise.race([settled, pause(MAX_SETTLE_MS)])),
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
 * The map is prepared in a worker, and a worker whose script does not come says nothing. Resolves
 * with the script's name if the map is late and its script cannot be had; else never.
 */
async function findMissingWorker(script: URL, drawn: Promise<void>): Promise<string> {
  const isLate = await Promise.race([
    drawn.then(() => false),
    pause(CHECK_WORKER_MS).then(() => true),
  ]);
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

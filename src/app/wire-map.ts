import type { MapView } from '../map/map-view';
import type { AppStore } from '../state/store';
import { fileUrl } from './root';

/** How long the browser may take to give a lost graphics context back before the map is made anew. */
const RESTORE_MS = 700;

/** How long the corridor may take to be drawn before the rest of the page stops waiting for it. */
const DRAW_MS = 8000;

const FILES = {
  archive: fileUrl('basemap/world.pmtiles'),
  labels: fileUrl('basemap/labels.json'),
  font: (file: string) => fileUrl(`fonts/${file}`),
};

/** Starts the map and keeps it alive. Resolves when the corridor is drawn or cannot be. */
export async function wireMap(store: AppStore, container: HTMLElement): Promise<void> {
  try {
    const { MapView } = await import('../map/map-view');
    const view = keepAlive(() => new MapView(container, store, FILES), store);
    await Promise.race([view.drawn, pause(DRAW_MS).then(() => tellLate(store))]);
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

/** Drawing starts in the map's worker: a map that is late by seconds has lost it. */
function tellLate(store: AppStore): void {
  if (store.getState().mapStatus === 'starting') store.getState().notify('worker-failed', 'worker');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

import type { AppStore } from '../state/store';

/** The part of the map's life that is watched over. */
export interface LiveMap {
  /** Resolves when something stands on screen for the first time. */
  readonly drawn: Promise<void>;
  /** Calls back when the graphics context goes and when it is there again. */
  onContext(lost: () => void, restored: () => void): void;
  destroy(): void;
}

/** How long to wait before each attempt to make a new map where a lost context does not come back, in milliseconds. */
export const RETRY_MS = [300, 1500, 5000] as const;

/**
 * Makes the map, and makes it again where a lost context does not come back by itself; after the last attempt without
 * a picture the reader is told that there is no map. Throws what the first `create` throws, and nothing later.
 */
export function keepMapAlive<M extends LiveMap>(create: () => M, store: AppStore): M {
  /** Attempts since there was last a picture. */
  let attempts = 0;

  const watch = (map: M): M => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void map.drawn.then(() => {
      attempts = 0;
    });
    map.onContext(
      () => {
        reportLost(store);
        clearTimeout(timer);
        timer = retry(() => map.destroy());
      },
      () => {
        clearTimeout(timer);
        reportRestored(store);
      },
    );
    return map;
  };

  const retry = (clear: () => void): ReturnType<typeof setTimeout> => {
    const wait = RETRY_MS[attempts];
    return setTimeout(() => {
      clear();
      attempts++;
      if (wait === undefined) reportUnavailable(store);
      else remake();
    }, wait ?? RETRY_MS[0]);
  };

  const remake = () => {
    try {
      void watch(create()).drawn.then(() => reportRestored(store));
    } catch (error) {
      console.warn('The map cannot be made again:', error);
      retry(() => undefined);
    }
  };

  return watch(create());
}

function reportLost(store: AppStore): void {
  store.getState().setMapStatus('lost');
  store.getState().notify('context-lost');
}

function reportRestored(store: AppStore): void {
  store.getState().setMapStatus('ready');
  store.getState().dismiss('context-lost');
}

function reportUnavailable(store: AppStore): void {
  store.getState().dismiss('context-lost');
  store.getState().notify('context-gone');
  store.getState().setMapStatus('unavailable');
}

import type { AppStore } from '../state/store';

/** The methods of the map view that this file needs. */
export interface LiveMap {
  /** Resolves when the map has first been drawn. */
  readonly drawn: Promise<void>;
  /** Registers callbacks for the loss and the restoration of the graphics context. */
  onContext(lost: () => void, restored: () => void): void;
  destroy(): void;
}

/** Waits before each attempt to replace a map whose graphics context stays lost, in milliseconds. */
export const RETRY_MS = [300, 1500, 5000] as const;

/**
 * Creates the map, and creates it again if a lost graphics context is not restored; after the last attempt that draws
 * nothing, sets the map status to `unavailable` with a notice. Throws whatever the first `create` throws, and nothing later.
 */
export function keepMapAlive<M extends LiveMap>(create: () => M, store: AppStore): M {
  /** Attempts since the map was last drawn. */
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

import type { KeepFailure, PlannedFile } from '../../service-worker/protocol';
import type { OfflineAction } from '../../state/offline-slice';
import type { AppStore } from '../../state/store';
import { readDevice, writeDevice } from '../device-storage';
import { ROOT } from '../root';
import { loadAnew } from '../wire-url';
import { matchThemeColour } from './match-theme-colour';
import { seenRanges } from './seen-ranges';
import { KeepError, ServiceWorkerClient } from './service-worker-client';

/** What the reader last asked for, as the device keeps it: `wanted`, `removed` or nothing. */
const KEY = 'corridor-atlas.offline';

/** How long a page may be open before it looks for a newer build when the reader returns to it. */
const CHECK_MS = 60 * 60 * 1000;

/** How many files are fetched at once. */
const LANES = 3;

/** Keeps the atlas on this device unless the reader or the browser is against it. */
export async function keepOffline(store: AppStore): Promise<void> {
  matchThemeColour(store);
  const wish = readDevice(KEY);
  if (!('serviceWorker' in navigator)) settle(store, 'unsupported');
  else if (wish === 'removed') settle(store, 'removed');
  else if (savesData() && wish !== 'wanted') settle(store, 'saving-data');
  else await start(store);
}

/** Does what the reader asks for. */
export async function doOffline(store: AppStore, action: OfflineAction): Promise<void> {
  if (action === 'update') await takeUpdate(store);
  else if (action === 'remove') await remove(store);
  else {
    writeDevice(KEY, 'wanted');
    await start(store);
  }
}

let client: ServiceWorkerClient | undefined;
let stop = () => {};

async function start(store: AppStore): Promise<void> {
  stop();
  let isStopped = false;
  client ??= watchedClient(store);
  const worker = client;
  const isFirst = navigator.serviceWorker.controller === null;
  try {
    store.getState().setOffline({ state: 'keeping', bytes: 0, all: 0 });
    await worker.start();
    const unsubscribe = store.subscribe(({ locale }, before) => {
      if (locale !== before.locale) void keepLater();
    });
    stop = () => {
      isStopped = true;
      unsubscribe();
    };
    if (isFirst) await worker.ask({ type: 'seen', ranges: seenRanges(ROOT) });
    await keepLater();
  } catch (error) {
    fail(store, error);
  }

  /** Keeps what readers of the present language need beyond the code, a few files at a time. */
  async function keepLater(): Promise<void> {
    try {
      const { locale } = store.getState();
      const files = await worker.ask({ type: 'plan', locale });
      const all = sumOf(files);
      const missing = files.filter(({ isKept }) => !isKept);
      let bytes = all - sumOf(missing);
      const queue = [...missing];
      const keepNext = async (): Promise<void> => {
        const file = queue.shift();
        if (!file || isStopped) return;
        store.getState().setOffline({ state: 'keeping', bytes, all });
        await worker.ask({ type: 'keep', url: file.url });
        bytes += file.bytes;
        await keepNext();
      };
      await Promise.all(Array.from({ length: LANES }, keepNext));
      if (isStopped) return;
      store.getState().setOffline({ state: 'kept', bytes: await worker.ask({ type: 'measure' }) });
    } catch (error) {
      fail(store, error);
    }
  }
}

function sumOf(files: readonly PlannedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function watchedClient(store: AppStore): ServiceWorkerClient {
  const made = new ServiceWorkerClient(new URL('sw.js', ROOT), {
    onUpdate: () => store.getState().setHasUpdate(true),
    onTaken: () => loadAnew(store.getState()),
  });
  let checkedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checkedAt < CHECK_MS) return;
    checkedAt = Date.now();
    void made.checkForUpdate();
  });
  return made;
}

async function takeUpdate(store: AppStore): Promise<void> {
  store.getState().setHasUpdate(false);
  // Another page may have taken the update already; then it is enough to load this one anew.
  if (!(await client?.takeUpdate())) loadAnew(store.getState());
}

async function remove(store: AppStore): Promise<void> {
  writeDevice(KEY, 'removed');
  stop();
  client ??= watchedClient(store);
  await client.ask({ type: 'remove' }).catch(() => undefined);
  settle(store, 'removed');
}

function fail(store: AppStore, error: unknown): void {
  const reason: KeepFailure = error instanceof KeepError ? error.reason : 'refused';
  settle(store, reason);
}

function settle(store: AppStore, reason: 'unsupported' | 'removed' | 'saving-data' | KeepFailure) {
  store.getState().setOffline({ state: 'off', reason, bytes: 0 });
}

/** Returns whether the reader's browser asks sites to save data. */
function savesData(): boolean {
  return (
    'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true
  );
}

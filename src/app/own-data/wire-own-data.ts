import type { AppStore } from '../../state/store';
import { readDevice, writeDevice } from '../device-storage';

const KEY = 'corridor-atlas.own-data';

/** Loads what reads and keeps the reader's own data, if there is any on this device or once the reader offers a file. */
export function wireOwnData(store: AppStore): void {
  if (readDevice(KEY) === null) loadWhenOffered(store);
  else void load(store);
}

function loadWhenOffered(store: AppStore): void {
  const stop = store.subscribe(({ offeredFiles }) => {
    if (offeredFiles.length === 0) return;
    stop();
    void load(store);
  });
}

async function load(store: AppStore): Promise<void> {
  try {
    const { startOwnData } = await import('./start-own-data');
    startOwnData(store, (hasLayers) => writeDevice(KEY, hasLayers ? '1' : null));
  } catch (error) {
    console.warn('Own data cannot be read or restored:', error);
    const { takeOfferedFile, setOwnImport } = store.getState();
    const file = takeOfferedFile();
    if (file) setOwnImport({ state: 'failed', file, choices: {}, reason: 'stopped' });
    loadWhenOffered(store);
  }
}

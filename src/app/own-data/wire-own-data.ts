import type { FetchOwnTile } from '../../map/own-tiles';
import type { AskRows } from '../../own-data/rows/ask-rows';
import { drawnOwnLayers } from '../../state/select-own-layers';
import type { AppStore } from '../../state/store';
import { readDevice, writeDevice } from '../device-storage';

const KEY = 'corridor-atlas.own-data';

let started: { readonly store: AppStore; readonly ask: AskRows } | undefined;

/** Asks the rows of one of the reader's own layers. */
export const askRows: AskRows = (entry, question) => {
  if (!started) return Promise.reject(new Error('There is no data of the reader yet'));
  return started.ask(entry, question);
};

/** Resolves with a tile of one of the reader's own layers as it is shown now. */
export const fetchOwnTile: FetchOwnTile = async (id, tile) => {
  const entry = started && drawnOwnLayers(started.store.getState()).find((each) => each.id === id);
  if (!entry) throw new Error('The layer is gone');
  const { filters, colourColumn } = entry.view;
  return askRows(entry, { kind: 'tile', tile, filters, colourColumn });
};

/** Loads what reads and keeps the reader's own data, if there is any on this device or once the reader offers a file. */
export function wireOwnData(store: AppStore): void {
  if (readDevice(KEY) === null) loadWhenOffered(store);
  else void load(store);
  store.subscribe(({ ownAddressAnswer: now }, { ownAddressAnswer: before }) => {
    if (now !== before && now?.state === 'fetching') void openForeign(store, now.address);
  });
}

async function openForeign(store: AppStore, address: string): Promise<void> {
  try {
    const { openForeignLayer } = await import('./open-foreign-layer');
    await openForeignLayer(store);
  } catch (error) {
    console.warn('A file of another host cannot be fetched:', error);
    store.getState().answerOwnAddress({ address, state: 'failed', reason: 'unreachable' });
  }
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
    const ask = startOwnData(store, (hasLayers) => writeDevice(KEY, hasLayers ? '1' : null));
    started = { store, ask };
  } catch (error) {
    console.warn('Own data cannot be read or restored:', error);
    const { takeOfferedFile, setOwnImport } = store.getState();
    const file = takeOfferedFile();
    if (file) setOwnImport({ state: 'failed', file, choices: {}, reason: 'stopped' });
    loadWhenOffered(store);
  }
}

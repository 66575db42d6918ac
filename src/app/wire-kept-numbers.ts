import type { AppState, AppStore } from '../state/store';
import { readDevice, writeDevice } from './device-storage';

/** Keeps on this device the width of the side panel and the speed of playing that the reader chose. */
export function wireKeptNumbers(store: AppStore): void {
  const { setPanelWidth, setPlaySpeed } = store.getState();
  keepNumber(store, 'panel-width', ({ panelWidth }) => panelWidth, setPanelWidth);
  keepNumber(store, 'play-speed', ({ playSpeed }) => playSpeed, setPlaySpeed);
}

/** Reads a number into the state, which refuses or limits what it cannot use, and stores it when it changes; null removes it. */
function keepNumber(
  store: AppStore,
  name: string,
  numberOf: (state: AppState) => number | null,
  set: (number: number) => void,
): void {
  const key = `corridor-atlas.${name}`;
  const kept = Number.parseFloat(readDevice(key) ?? '');
  if (Number.isFinite(kept)) set(kept);
  store.subscribe((state, before) => {
    const number = numberOf(state);
    if (number !== numberOf(before)) writeDevice(key, number === null ? null : String(number));
  });
}

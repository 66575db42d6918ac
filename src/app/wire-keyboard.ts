import type { AppStore } from '../state/store';
import { readDevice, writeDevice } from './device-storage';

const CHARACTER_KEYS = 'corridor-atlas.character-keys';

/** Keeps on this device whether single characters are shortcuts; they are unless the reader turned them off. */
export function wireKeyboard(store: AppStore): void {
  if (readDevice(CHARACTER_KEYS) === 'off') store.getState().setCharacterKeys(false);
  store.subscribe(({ hasCharacterKeys }, before) => {
    if (hasCharacterKeys === before.hasCharacterKeys) return;
    writeDevice(CHARACTER_KEYS, hasCharacterKeys ? null : 'off');
  });
}

import type { AppStore } from '../state/store';
import { readDevice, writeDevice } from './device-storage';

const KEY = 'corridor-atlas.panel-width';

/** Keeps on this device the width of the side panel that the reader chose. */
export function wirePanelWidth(store: AppStore): void {
  const kept = Number.parseFloat(readDevice(KEY) ?? '');
  if (Number.isFinite(kept)) store.getState().setPanelWidth(kept);
  store.subscribe(({ panelWidth }, before) => {
    if (panelWidth !== before.panelWidth) {
      writeDevice(KEY, panelWidth === null ? null : String(panelWidth));
    }
  });
}

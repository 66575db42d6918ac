import { arePortsFiltered } from '../state/select-port-filters';
import type { AppState, AppStore } from '../state/store';

const KEYS = [
  'filters',
  'selection',
  'corridorMap',
  'portList',
  'serviceList',
  'portScope',
  'gazetteer',
] as const satisfies readonly (keyof AppState)[];

/** Keeps the ports of the map in step with the filters of ports and services, whose code is fetched with the first one. */
export function wirePortFilters(store: AppStore): void {
  store.subscribe((now, before) => {
    if (KEYS.some((key) => now[key] !== before[key])) update(store);
  });
  update(store);
}

function update(store: AppStore): void {
  const { setPortsLeft } = store.getState();
  if (!arePortsFiltered(store.getState())) {
    setPortsLeft(null);
    return;
  }
  import('../state/record-rows/ports-left').then(
    ({ portsLeft }) => {
      const state = store.getState();
      setPortsLeft(arePortsFiltered(state) ? portsLeft(state) : null);
    },
    // The list, which needs the same code, says that it cannot be loaded.
    () => setPortsLeft(null),
  );
}

import { localDay } from '../domain/local-day';
import { formatVisits, parseVisits, visitsAfter } from '../domain/visit';
import type { AppStore } from '../state/store';
import { readDevice, writeDevice } from './device-storage';

const KEY = 'corridor-atlas.visits';

/** Once the front page says which version the data has, keeps the visit on this device and reads the one before. */
export function wireVisits(store: AppStore, today = () => new Date()): void {
  store.subscribe(({ frontPage }, before) => {
    if (frontPage === before.frontPage || frontPage?.state !== 'ready') return;
    const now = { version: frontPage.value.version, day: localDay(today()) };
    const visits = visitsAfter(parseVisits(readDevice(KEY)), now);
    writeDevice(KEY, formatVisits(visits));
    store.setState({ earlierVisit: visits.earlier ?? null });
  });
}

import type { OwnEntry } from '../../own-data/own-view';
import type { OwnStorage } from '../../state/own-slice';
import type { AppStore } from '../../state/store';
import { newId } from './new-id';
import type { OwnStore } from './own-store';

/** What this file needs of the device. */
export interface OwnDevice {
  open(): Promise<OwnStore>;
  /** Notes whether there are layers to be restored at the next start. */
  note(hasLayers: boolean): void;
}

/**
 * Restores the reader's own layers and keeps them in step with the storage of this device. What the browser refuses to keep
 * lasts as long as the page; the state says so.
 */
export async function keepOwnData(store: AppStore, device: OwnDevice): Promise<void> {
  const { setOwnStorage } = store.getState();
  const opened = device.open();
  let kept: readonly OwnEntry[] = [];
  let queue: Promise<unknown> = opened.then(async (own) => {
    kept = (await own.read()).map((each) => ({ ...each, revision: newId() }));
    if (kept.length === 0) return;
    store.getState().setOwnLayers([...store.getState().ownLayers, ...kept]);
    setOwnStorage('kept');
  });
  queue = queue.catch((error: unknown) => console.warn('Own data cannot be restored:', error));
  await queue;

  const write = async (entries: readonly OwnEntry[]) => {
    const own = await opened;
    for (const { id, layer } of entries) {
      if (kept.find((each) => each.id === id)?.layer !== layer) await own.put(id, layer);
    }
    await own.putViews(entries.map(({ id, view }) => ({ id, view })));
    kept = entries;
  };
  const save = () => {
    queue = queue.then(async () => {
      const { ownLayers } = store.getState();
      if (ownLayers === kept) return;
      if (ownLayers.length > 0 && store.getState().ownStorage !== 'kept') setOwnStorage('writing');
      const result = await write(ownLayers).then(() => 'kept' as const, storageOf);
      setOwnStorage(ownLayers.length === 0 ? null : result);
      device.note(ownLayers.length > 0 && kept.length > 0);
    });
  };
  store.subscribe((now, before) => {
    if (now.ownLayers === before.ownLayers) return;
    save();
  });
  if (store.getState().ownLayers !== kept) save();
}

/** Returns why the browser does not keep data. */
function storageOf(error: unknown): OwnStorage {
  console.warn('Own data is not kept:', error);
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

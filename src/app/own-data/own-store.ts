import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnLayer } from '../../own-data/own-layer';
import type { OwnView } from '../../own-data/own-view';

/** What is kept of a layer beside its data. */
export interface KeptView {
  readonly id: string;
  readonly view: OwnView;
}

interface Schema extends DBSchema {
  /** The data of each layer by its id. */
  layers: { key: string; value: OwnLayer };
  /** The one list of all layers, the front one first. */
  views: { key: string; value: readonly KeptView[] };
}

const NAME = 'corridor-atlas.own-data';
const VERSION = 1;
const LIST = 'list';

/** The reader's own layers on this device. Every method rejects if the browser denies storage or it is full. */
export interface OwnStore {
  /** Resolves with the layers in their order; those without data are left out. */
  read(): Promise<readonly (KeptView & { readonly layer: OwnLayer })[]>;
  /** Stores the data of a layer. */
  put(id: string, layer: OwnLayer): Promise<void>;
  /** Stores the list, and removes the data of layers that are not in it. */
  putViews(views: readonly KeptView[]): Promise<void>;
}

/** Opens the reader's own layers in IndexedDB. Rejects if the browser denies it. */
export async function openOwnStore(): Promise<OwnStore> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('layers');
      fresh.createObjectStore('views');
    },
  });
  return {
    read: () => readAll(database),
    put: async (id, layer) => {
      await database.put('layers', layer, id);
    },
    putViews: async (views) => {
      const change = database.transaction(['layers', 'views'], 'readwrite');
      await change.objectStore('views').put(views, LIST);
      const layers = change.objectStore('layers');
      for (const id of await layers.getAllKeys()) {
        if (!views.some((each) => each.id === id)) await layers.delete(id);
      }
      await change.done;
    },
  };
}

async function readAll(database: IDBPDatabase<Schema>) {
  const views = (await database.get('views', LIST)) ?? [];
  const layers = await Promise.all(views.map(({ id }) => database.get('layers', id)));
  return views.flatMap((kept, i) => {
    const layer = layers[i];
    return layer ? [{ ...kept, layer }] : [];
  });
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnColumn, OwnLayer } from '../../own-data/own-layer';
import type { OwnView } from '../../own-data/own-view';
import type { BareLayer } from '../../own-data/rows/own-rows-protocol';

/** What is kept of a layer beside its data. */
export interface KeptView {
  readonly id: string;
  readonly view: OwnView;
}

interface Schema extends DBSchema {
  /** The data of each layer by its id, without columns. */
  layers: { key: string; value: BareLayer & { readonly columnCount: number } };
  /** The columns by the id of their layer and their number: one record each, so that the page responds between two. */
  columns: { key: [id: string, index: number]; value: OwnColumn };
  /** The one list of all layers, the front one first. */
  views: { key: string; value: readonly KeptView[] };
}

const NAME = 'corridor-atlas.own-data';
const VERSION = 2;
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
    upgrade(database) {
      // Layers of version 1, which was in no release, hold features that the map no longer reads.
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      for (const name of ['layers', 'columns', 'views'] as const) database.createObjectStore(name);
    },
  });
  return {
    read: () => readAll(database),
    put: async (id, { columns, ...bare }) => {
      const change = database.transaction(['layers', 'columns'], 'readwrite');
      await change.objectStore('columns').delete(allColumns(id));
      for (const [index, column] of columns.entries()) {
        await change.objectStore('columns').put(column, [id, index]);
      }
      await change.objectStore('layers').put({ ...bare, columnCount: columns.length }, id);
      await change.done;
    },
    putViews: async (views) => {
      const change = database.transaction(['layers', 'columns', 'views'], 'readwrite');
      await change.objectStore('views').put(views, LIST);
      const layers = change.objectStore('layers');
      for (const id of await layers.getAllKeys()) {
        if (views.some((each) => each.id === id)) continue;
        await layers.delete(id);
        await change.objectStore('columns').delete(allColumns(id));
      }
      await change.done;
    },
  };
}

function allColumns(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

async function readAll(database: IDBPDatabase<Schema>) {
  const views = (await database.get('views', LIST)) ?? [];
  const read: (KeptView & { readonly layer: OwnLayer })[] = [];
  for (const kept of views) {
    const stored = await database.get('layers', kept.id);
    if (!stored) continue;
    const { columnCount, ...bare } = stored;
    const columns: OwnColumn[] = [];
    for (let index = 0; index < columnCount; index++) {
      const column = await database.get('columns', [kept.id, index]);
      if (column) columns.push(column);
    }
    if (columns.length === columnCount) read.push({ ...kept, layer: { ...bare, columns } });
  }
  return read;
}

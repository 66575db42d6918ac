import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mines } from '../../own-data/own-layer.fixture';
import type { OwnEntry } from '../../own-data/own-view';
import { createAppStore } from '../../state/store';
import { keepOwnData } from './keep-own-data';
import type { KeptView, OwnStore } from './own-store';

function entry(id: string): OwnEntry {
  const view = { name: id, isShown: true, hue: 0, colourColumn: null, filters: [] };
  return { id, revision: '1', view, layer: mines() };
}

/** A device whose storage is a map; `fault` is thrown by each write. */
function device(fault?: Error) {
  const layers = new Map<string, OwnEntry['layer']>();
  let views: readonly KeptView[] = [];
  const noted: boolean[] = [];
  const puts: string[] = [];
  const own: OwnStore = {
    read: async () =>
      views.flatMap((kept) => {
        const layer = layers.get(kept.id);
        return layer ? [{ ...kept, layer }] : [];
      }),
    put: async (id, layer) => {
      if (fault) throw fault;
      puts.push(id);
      layers.set(id, layer);
    },
    putViews: async (list) => {
      if (fault) throw fault;
      views = list;
      for (const id of layers.keys()) if (!list.some((each) => each.id === id)) layers.delete(id);
    },
  };
  return {
    ...{ layers, noted, puts },
    open: async () => own,
    note: (hasLayers: boolean) => noted.push(hasLayers),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('own data on the device', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it('is restored at the next start, with its order and views', async () => {
    const kept = device();
    const first = createAppStore();
    await keepOwnData(first, kept);
    first.getState().putOwnLayer(entry('a'));
    first.getState().putOwnLayer(entry('b'));
    first.getState().setOwnView('a', { name: 'Mines of Junín', isShown: false });
    await settle();
    expect(first.getState().ownStorage).toBe('kept');
    expect(kept.noted.at(-1)).toBe(true);

    const second = createAppStore();
    await keepOwnData(second, kept);
    expect(second.getState().ownLayers.map(({ id, view: { name } }) => [id, name])).toEqual([
      ['b', 'b'],
      ['a', 'Mines of Junín'],
    ]);
    expect(second.getState().ownStorage).toBe('kept');
  });

  it('is written once, however often its view changes', async () => {
    const kept = device();
    const store = createAppStore();
    await keepOwnData(store, kept);
    store.getState().putOwnLayer(entry('a'));
    await settle();
    store.getState().setOwnView('a', { hue: 2 });
    await settle();
    expect(kept.puts).toEqual(['a']);
  });

  it('is gone when it is removed', async () => {
    const kept = device();
    const store = createAppStore();
    await keepOwnData(store, kept);
    store.getState().putOwnLayer(entry('a'));
    await settle();
    store.getState().removeOwnLayer('a');
    await settle();
    expect([...kept.layers.keys()]).toEqual([]);
    expect([kept.noted.at(-1), store.getState().ownStorage]).toEqual([false, null]);
  });

  it('stays for the page where the browser refuses, or its storage is full', async () => {
    for (const [fault, storage] of [
      [new DOMException('no', 'SecurityError'), 'refused'],
      [new DOMException('full', 'QuotaExceededError'), 'full'],
    ] as const) {
      const store = createAppStore();
      const kept = device(fault);
      await keepOwnData(store, kept);
      store.getState().putOwnLayer(entry('a'));
      await settle();
      expect(store.getState().ownStorage).toBe(storage);
      expect(store.getState().ownLayers).toHaveLength(1);
      expect(kept.noted.at(-1)).toBe(false);
    }
  });

  it('stays for the page where the storage cannot be opened', async () => {
    const store = createAppStore();
    const open = () => Promise.reject(new Error('denied'));
    await keepOwnData(store, { ...device(), open });
    store.getState().putOwnLayer(entry('a'));
    await settle();
    expect(store.getState().ownStorage).toBe('refused');
  });
});

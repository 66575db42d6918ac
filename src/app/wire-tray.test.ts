import { describe, expect, it } from 'vitest';
import { createAppStore } from '../state/store';
import { type TrayStorage, wireTray } from './wire-tray';

/** Returns a storage that the tests can change as another tab would. */
function memory(text: string | null = null) {
  let listener = () => {};
  const kept = { text };
  const storage: TrayStorage = {
    read: () => kept.text,
    write: (next) => {
      kept.text = next;
    },
    onChange: (next) => {
      listener = next;
    },
  };
  return {
    kept,
    storage,
    change: (next: string | null) => {
      kept.text = next;
      listener();
    },
  };
}

const bambas = { kind: 'project', id: 'las-bambas' } as const;

describe('wireTray', () => {
  it('keeps the tray over a reload', () => {
    const { kept, storage } = memory();
    const store = createAppStore();
    wireTray(store, storage);
    store.getState().toggleCompared(bambas);
    const reloaded = createAppStore();
    wireTray(reloaded, memory(kept.text).storage);
    expect(reloaded.getState().tray).toEqual([bambas]);
  });

  it('follows other tabs', () => {
    const { storage, change } = memory();
    const store = createAppStore();
    wireTray(store, storage);
    change('port.pechy port.pecll');
    expect(store.getState().tray.map(({ id }) => id)).toEqual(['pechy', 'pecll']);
    change(null);
    expect(store.getState().tray).toEqual([]);
  });

  it('ignores damaged text', () => {
    const store = createAppStore();
    wireTray(store, memory('<x> p.las-bambas event.y port.pechy').storage);
    expect(store.getState().tray).toEqual([bambas]);
  });

  it('keeps the tray in memory if the browser denies storage', () => {
    const deny = () => {
      throw new Error('denied');
    };
    const store = createAppStore();
    wireTray(store, { read: deny, write: deny, onChange: () => {} });
    store.getState().toggleCompared(bambas);
    expect(store.getState().tray).toEqual([bambas]);
  });
});

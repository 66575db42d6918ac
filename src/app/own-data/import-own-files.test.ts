import { describe, expect, it } from 'vitest';
import type { OwnChoices } from '../../own-data/own-choices';
import type { OwnFileResult } from '../../own-data/own-file';
import { mines } from '../../own-data/own-layer.fixture';
import { createAppStore } from '../../state/store';
import { importOwnFiles } from './import-own-files';

const READ = { ok: true, layer: mines() } as OwnFileResult;
const file = (name: string) => new File(['a'], name);
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A store whose files are read by hand. */
function reader() {
  const store = createAppStore();
  const calls: {
    readonly name: string;
    readonly choices: OwnChoices;
    readonly signal: AbortSignal | undefined;
    readonly end: (result: OwnFileResult) => void;
    readonly progress: (rowCount: number) => void;
  }[] = [];
  importOwnFiles(
    store,
    (_, name, choices = {}, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        calls.push({
          ...{ name, choices, signal, end: resolve },
          progress: (rowCount) => onProgress?.({ readBytes: 1, totalBytes: 2, rowCount }),
        });
      }),
    new URL('https://example.org/places.json'),
  );
  return { store, calls };
}

describe('the reading of own files', () => {
  it('reads one file after another', async () => {
    const { store, calls } = reader();
    store.getState().offerFiles([file('a.csv'), file('b.csv')]);
    expect(calls.map(({ name }) => name)).toEqual(['a.csv']);
    calls[0]?.end(READ);
    await settle();
    expect(store.getState().ownImport?.state).toBe('read');
    expect(calls).toHaveLength(1);
    store.getState().setOwnImport(null);
    expect(calls.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
  });

  it('tells how far it is, without beginning again', () => {
    const { store, calls } = reader();
    store.getState().offerFiles([file('a.csv')]);
    calls[0]?.progress(7);
    calls[0]?.progress(9);
    expect(store.getState().ownImport).toMatchObject({ progress: { rowCount: 9 } });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.signal?.aborted).toBe(false);
  });

  it('ends the worker of a file that is put aside, and ignores what it still says', async () => {
    const { store, calls } = reader();
    store.getState().offerFiles([file('a.csv')]);
    store.getState().setOwnImport(null);
    expect(calls[0]?.signal?.aborted).toBe(true);
    calls[0]?.progress(3);
    await settle();
    expect(store.getState().ownImport).toBeNull();
  });

  it('reads a file again with the choices of the reader, as the same layer', async () => {
    const { store, calls } = reader();
    store.getState().offerFiles([file('a.csv')]);
    calls[0]?.end(READ);
    await settle();
    const before = store.getState().ownImport;
    if (before?.state !== 'read') throw new Error('The file is not read');
    store.getState().setOwnImport({
      ...{ state: 'reading', file: before.file, progress: null, before },
      choices: { hasDecimalComma: true },
    });
    expect(calls[1]?.choices).toEqual({ hasDecimalComma: true });
    calls[1]?.end(READ);
    await settle();
    const after = store.getState().ownImport;
    if (after?.state !== 'read') throw new Error('The file is not read again');
    expect(after.entry.id).toBe(before.entry.id);
    expect(after.entry.revision).not.toBe(before.entry.revision);
  });

  it('says why a file could not be read', async () => {
    const { store, calls } = reader();
    store.getState().offerFiles([file('a.zip')]);
    calls[0]?.end({ ok: false, reason: 'zip-bomb', guess: {} });
    await settle();
    expect(store.getState().ownImport).toMatchObject({ state: 'failed', reason: 'zip-bomb' });
  });
});

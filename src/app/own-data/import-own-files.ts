import type { OwnFileResult } from '../../own-data/own-file';
import type { OwnEntry } from '../../own-data/own-view';
import type { readOwnFile } from '../../own-data/read-own-file';
import type { OwnImport } from '../../state/own-slice';
import type { AppStore } from '../../state/store';
import { newId } from './new-id';

type Reading = Extract<OwnImport, { readonly state: 'reading' }>;

/**
 * Reads the files that the reader offers, one after another, and the same file again whenever the reader corrects how it is
 * read. An import that is put aside ends its worker.
 */
export function importOwnFiles(store: AppStore, read: typeof readOwnFile, gazetteer: URL): void {
  let running: { readonly reading: Reading; readonly abort: AbortController } | undefined;

  async function start(reading: Reading): Promise<void> {
    const abort = new AbortController();
    running = { reading, abort };
    const { file, choices, before } = reading;
    const isCurrent = () => running?.abort === abort;
    try {
      const result = await read(file, file.name, choices, {
        signal: abort.signal,
        gazetteer,
        onProgress: (progress) => {
          if (!isCurrent()) return;
          const shown = { ...reading, progress };
          running = { reading: shown, abort };
          store.getState().setOwnImport(shown);
        },
      });
      if (!isCurrent()) return;
      running = undefined;
      store
        .getState()
        .setOwnImport(
          result.ok
            ? { state: 'read', file, choices, result, entry: entryOf(result, before?.entry) }
            : { state: 'failed', file, choices, reason: result.reason, about: result.about },
        );
    } catch (error) {
      if (!isCurrent()) return;
      running = undefined;
      console.warn('A file could not be read:', error);
      store.getState().setOwnImport({ state: 'failed', file, choices, reason: 'stopped' });
    }
  }

  /** Returns the layer that a file becomes. One that is read again keeps what the reader has set. */
  function entryOf(result: Extract<OwnFileResult, { ok: true }>, before?: OwnEntry): OwnEntry {
    const { layer } = result;
    const hue = store.getState().ownLayers.length;
    const view = { name: layer.name, isShown: true, hue, colourColumn: null, filters: [] };
    return {
      id: before?.id ?? newId(),
      layer,
      revision: newId(),
      view: before ? { ...view, name: before.view.name, hue: before.view.hue } : view,
    };
  }

  function follow(): void {
    const { ownImport, offeredFiles, takeOfferedFile, setOwnImport } = store.getState();
    if (running && ownImport !== running.reading) {
      const { abort } = running;
      running = undefined;
      abort.abort();
    }
    if (ownImport?.state === 'reading' && !running) void start(ownImport);
    const [first] = offeredFiles;
    if (ownImport !== null || !first) return;
    // Each change calls this again: the import comes first, so that no second file is begun.
    setOwnImport({ state: 'reading', file: first, choices: {}, progress: null });
    takeOfferedFile();
  }
  store.subscribe((now, before) => {
    if (now.ownImport !== before.ownImport || now.offeredFiles !== before.offeredFiles) follow();
  });
  follow();
}

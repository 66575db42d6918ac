import type { OwnChoices } from './own-choices';
import type { OwnFileProgress, OwnFileResult } from './own-file';
import type { FromOwnFileWorker, ReadOwnFile } from './own-file-protocol';

/** The part of `Worker` that reading uses. */
export interface OwnFileWorker {
  postMessage(message: ReadOwnFile): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<FromOwnFileWorker>) => void,
  ): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

export interface ReadOptions {
  readonly onProgress?: (progress: OwnFileProgress) => void;
  /** Aborts the reading: its worker is terminated and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Address of the published `search/places.json`, beside which `data/gazetteer.json` lies; names of places need it. */
  readonly gazetteer?: URL;
  readonly startWorker?: () => OwnFileWorker;
}

/**
 * Reads a reader's own file in a worker of its own. Resolves with a layer and what was guessed, or with the reason why nothing
 * could be read; call it again with the reader's choices to correct a guess. Rejects only when it is aborted.
 */
export function readOwnFile(
  file: Blob,
  fileName: string,
  choices: OwnChoices = {},
  { onProgress, signal, gazetteer, startWorker = startOwnFileWorker }: ReadOptions = {},
): Promise<OwnFileResult> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = startWorker();
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = () => {
      end();
      reject(signal?.reason);
    };
    const stop = (event: Event) => {
      event.preventDefault();
      end();
      resolve({ ok: false, reason: 'stopped', guess: {} });
    };
    signal?.addEventListener('abort', abort);
    worker.addEventListener('error', stop);
    worker.addEventListener('messageerror', stop);
    worker.addEventListener('message', ({ data }) => {
      if (data.kind === 'progress') return onProgress?.(data.progress);
      end();
      if (data.kind === 'result') return resolve(data.result);
      console.warn('A file could not be read:', data.message);
      resolve({ ok: false, reason: 'damaged', guess: {} });
    });
    worker.postMessage({ file, fileName, choices, gazetteer: gazetteer?.href });
  });
}

function startOwnFileWorker(): OwnFileWorker {
  return new Worker(new URL('./own-file-worker.ts', import.meta.url), { type: 'module' });
}

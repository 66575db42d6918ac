import type { ArchiveFailureReason } from '../../map/foreign-tiles/archive-failure';
import type { FromArchiveWorker, ToArchiveWorker } from '../../map/foreign-tiles/archive-protocol';
import type { ArchiveFacts } from '../../map/foreign-tiles/open-archive';
import type { TileAddress } from '../../own-data/rows/own-rows-protocol';
import { openForeignFrame } from './foreign-frame';

/** An archive of tiles of another host, read by a worker that a frame without access to the atlas fetches for. */
export interface ForeignArchive {
  readonly facts: ArchiveFacts;
  /** Resolves with a vector tile, or with why there is none. */
  tile(tile: TileAddress): Promise<ArrayBuffer | ArchiveFailureReason>;
  close(): void;
}

/** The part of `Worker` that archives use. */
export interface ArchiveWorker {
  postMessage(message: ToArchiveWorker, transfer: Transferable[]): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<FromArchiveWorker>) => void,
  ): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

/** Longest wait for the archive, and for a tile of it, in milliseconds: a worker that takes longer is ended. */
const PATIENCE_MS = 60_000;

/** Opens an archive. Resolves with it, or with why it cannot be read; rejects if it is aborted. */
export function openForeignArchive(
  address: string,
  frameUrl: URL,
  signal: AbortSignal,
  startWorker: () => ArchiveWorker = startArchiveWorker,
): Promise<ForeignArchive | ArchiveFailureReason> {
  const frame = openForeignFrame(frameUrl, { address, isInParts: true });
  const worker = startWorker();
  const waiting = new Map<number, (result: ArrayBuffer | ArchiveFailureReason) => void>();
  let count = 0;
  let isClosed = false;

  function close(reason: ArchiveFailureReason = 'damaged'): void {
    if (isClosed) return;
    isClosed = true;
    frame.close();
    worker.terminate();
    for (const settle of [...waiting.values()]) settle(reason);
  }
  function tile({ z, x, y }: TileAddress): Promise<ArrayBuffer | ArchiveFailureReason> {
    if (isClosed) return Promise.resolve('damaged');
    const id = count++;
    return new Promise((resolve) => {
      const timer = setTimeout(close, PATIENCE_MS);
      waiting.set(id, (result) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(result);
      });
      worker.postMessage({ kind: 'tile', id, z, x, y }, []);
    });
  }

  return new Promise((resolve, reject) => {
    const fail = (reason: ArchiveFailureReason) => {
      clearTimeout(timer);
      close(reason);
      resolve(reason);
    };
    const timer = setTimeout(() => fail('unreachable'), PATIENCE_MS);
    for (const type of ['error', 'messageerror'] as const) {
      worker.addEventListener(type, (event) => {
        event.preventDefault();
        fail('damaged');
      });
    }
    worker.addEventListener('message', ({ data }) => {
      if (data.kind === 'failed') return fail(data.reason);
      if (data.kind === 'tile') {
        return waiting.get(data.id)?.('bytes' in data ? data.bytes : data.reason);
      }
      clearTimeout(timer);
      resolve({ facts: data.facts, tile, close });
    });
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      close();
      reject(signal.reason);
    });
    worker.postMessage({ kind: 'open', address, port: frame.port }, [frame.port]);
  });
}

function startArchiveWorker(): ArchiveWorker {
  return new Worker(new URL('../../map/foreign-tiles/archive-worker.ts', import.meta.url), {
    type: 'module',
  });
}

import type { OwnFileProgress } from './own-file';
import type { FromOwnFileWorker, ReadOwnFile } from './own-file-protocol';
import { buffersOf } from './own-layer';
import type { FindPlace } from './place-finder';
import { readFile } from './read-file';

/** Least time between two reports of progress, in milliseconds. */
const PROGRESS_MS = 100;

addEventListener('message', ({ data }: MessageEvent<ReadOwnFile>) => {
  void read(data);
});

async function read({ file, fileName, choices, gazetteer }: ReadOwnFile): Promise<void> {
  try {
    const result = await readFile(file, fileName, choices, {
      onProgress: throttled(),
      loadPlaces: gazetteer === undefined ? undefined : () => placesFrom(gazetteer),
    });
    const buffers = result.ok
      ? [...buffersOf(result.layer), result.swappedRows.buffer as ArrayBuffer]
      : [];
    postMessage({ kind: 'result', result } satisfies FromOwnFileWorker, { transfer: buffers });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    postMessage({ kind: 'error', message } satisfies FromOwnFileWorker);
  }
}

/** The code that fetches places is needed only for tables without coordinates. */
async function placesFrom(gazetteer: string): Promise<FindPlace> {
  const { fetchPlaces } = await import('./fetch-places');
  return fetchPlaces(gazetteer);
}

function throttled(): (progress: OwnFileProgress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    postMessage({ kind: 'progress', progress } satisfies FromOwnFileWorker);
  };
}

import type { Line } from './read-lines';

/** Rows of the first window; each is so many times as long as the one before, up to the longest. */
const FIRST = 64;
const GROWTH = 16;
/** How long a window waits for more rows of a slow input, ms. */
const PATIENCE = 20;

/**
 * Yields lines in windows that grow, without the first `skipped` lines: an origin that occurs often in a window costs one search.
 * The first answers need not wait for many rows, nor those of an input that pauses.
 *
 * @param longest lines of the longest window
 */
export async function* windowsOf(
  lines: AsyncIterator<readonly Line[]>,
  skipped: number,
  longest: number,
): AsyncGenerator<readonly Line[]> {
  let size = Math.min(FIRST, longest);
  let left = skipped;
  let rows: Line[] = [];
  let next = lines.next();
  for (;;) {
    const arrived = rows.length === 0 ? await next : await soon(next);
    if (arrived === undefined) {
      yield rows;
      rows = [];
      continue;
    }
    if (arrived.done) break;
    next = lines.next();
    // Its error is met when it is waited for.
    next.catch(() => {});
    for (const line of arrived.value.slice(left)) {
      rows.push(line);
      if (rows.length < size) continue;
      yield rows;
      rows = [];
      size = Math.min(GROWTH * size, longest);
    }
    left = Math.max(0, left - arrived.value.length);
  }
  if (rows.length > 0) yield rows;
}

/** Resolves with what a promise does, or with undefined if that takes long. */
async function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

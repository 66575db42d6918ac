import { fetchDataset } from '../datasets/fetch-dataset';
import type { KeptRoutes } from '../datasets/kept-routes';
import { ROOT } from './root';

const NONE: KeptRoutes = new Map();

/** Longest wait for what they come after, whose host may never answer. */
const MAX_WAIT_MS = 15_000;

/**
 * Resolves to the routes that the build has kept beside the rendered page, fetched after a promise or once that has taken too long, so
 * that the page does not wait for the engine: none beside other pages, or if they cannot be read. Never rejects.
 */
export async function fetchKeptRoutes(after: Promise<unknown>): Promise<KeptRoutes> {
  const path = document.getElementById('prerendered')?.dataset.routes;
  if (path === undefined) return NONE;
  try {
    const code = import('../datasets/kept-routes');
    await Promise.race([after, pause(MAX_WAIT_MS)]);
    const { keptRoutes } = await code;
    const fetched = await fetchDataset(new URL(path, ROOT), keptRoutes);
    return fetched.state === 'ready' ? fetched.value : NONE;
  } catch {
    return NONE;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

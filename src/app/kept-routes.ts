import { fetchDataset } from '../datasets/fetch-dataset';
import type { KeptRoutes } from '../datasets/kept-routes';
import { ROOT } from './root';

const NONE: KeptRoutes = new Map();

/**
 * Resolves to the routes that the build has kept beside the rendered page, fetched after a promise, so that the page does not wait
 * for the engine: none beside other pages, or if they cannot be read. Never rejects.
 */
export async function fetchKeptRoutes(after: Promise<unknown>): Promise<KeptRoutes> {
  const path = document.getElementById('prerendered')?.dataset.routes;
  if (path === undefined) return NONE;
  try {
    const code = import('../datasets/kept-routes');
    await after;
    const { keptRoutes } = await code;
    const fetched = await fetchDataset(new URL(path, ROOT), keptRoutes);
    return fetched.state === 'ready' ? fetched.value : NONE;
  } catch {
    return NONE;
  }
}

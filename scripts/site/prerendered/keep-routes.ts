import { createHash } from 'node:crypto';
import { packKeptRoutes } from '../../../src/datasets/kept-routes';
import type { RouteResults } from '../../../src/state/routes-slice';
import type { SaveFile } from './page-map';

/**
 * Saves the routes by sea that a page shows and returns the path of their file, named by its content: the page's languages share it.
 * Returns undefined for a page that shows none.
 */
export function keepRoutes(answers: RouteResults, save: SaveFile): string | undefined {
  const routes = new Map(
    Object.entries(answers).flatMap(([key, answer]) =>
      answer.state === 'ready' ? [[key, answer.value] as const] : [],
    ),
  );
  if (routes.size === 0) return undefined;
  const text = JSON.stringify(packKeptRoutes(routes));
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 12);
  const path = `routes/${hash}.json`;
  save(path, text);
  return path;
}

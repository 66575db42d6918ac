import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routeQueryKey } from '../../../src/domain/sea-route';
import {
  openRouter,
  type RouteResult,
  readWaterways,
  type SeaRouter,
} from '../../../src/routing/index';
import { openQueries } from '../../../src/state/select-route-queries';
import type { AppStore } from '../../../src/state/store';

/** Answers of the engine by the folder of its files: they are the same in every language. */
const answered = new Map<string, Map<string, RouteResult>>();

/** Returns a function that answers all route queries of the open page at once, with the engine in a folder of generated files. */
export function routeAnswerer(folder: string): (store: AppStore) => void {
  const known = answered.get(folder) ?? new Map<string, RouteResult>();
  answered.set(folder, known);
  let router: SeaRouter | undefined;
  return (store) => {
    // Later queries depend on the answers to earlier ones.
    for (;;) {
      const { answers, setAnswers } = store.getState();
      const queries = openQueries(store.getState()).flat();
      const due = queries.filter((query) => answers[routeQueryKey(query)]?.state !== 'ready');
      if (due.length === 0) return;
      for (const query of due) {
        const key = routeQueryKey(query);
        router ??= openRouterIn(folder);
        const value = known.get(key) ?? router.route(query);
        known.set(key, value);
        setAnswers({ [key]: { state: 'ready', value } });
      }
    }
  };
}

function openRouterIn(folder: string): SeaRouter {
  const network = readFileSync(join(folder, 'routing/network.bin'));
  const text = readFileSync(join(folder, 'routing/waterways.json'), 'utf8');
  return openRouter({ network, waterways: readWaterways(JSON.parse(text)) });
}

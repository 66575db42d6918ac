import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { waterways } from '../../../src/datasets/waterways-schema';
import { type RouteResult, routeQueryKey } from '../../../src/domain/sea-route';
import { readNetwork } from '../../../src/routing/network';
import { Router } from '../../../src/routing/router';
import { openQueries } from '../../../src/state/select-route-queries';
import type { AppStore } from '../../../src/state/store';

/** Answers of the engine by the folder of its files: they are the same in every language. */
const answered = new Map<string, Map<string, RouteResult>>();

/** Returns a function that answers all route queries of the open page at once, with the engine in a folder of generated files. */
export function routeAnswerer(folder: string): (store: AppStore) => void {
  const known = answered.get(folder) ?? new Map<string, RouteResult>();
  answered.set(folder, known);
  let router: Router | undefined;
  return (store) => {
    // Later queries depend on the answers to earlier ones.
    for (;;) {
      const { answers, setAnswers } = store.getState();
      const queries = openQueries(store.getState()).flat();
      const due = queries.filter((query) => answers[routeQueryKey(query)]?.state !== 'ready');
      if (due.length === 0) return;
      for (const query of due) {
        const key = routeQueryKey(query);
        router ??= openRouter(folder);
        const value = known.get(key) ?? router.route(query);
        known.set(key, value);
        setAnswers({ [key]: { state: 'ready', value } });
      }
    }
  };
}

function openRouter(folder: string): Router {
  const file = readFileSync(join(folder, 'routing/network.bin'));
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const text = readFileSync(join(folder, 'routing/waterways.json'), 'utf8');
  const { passages, fairways } = v.parse(waterways, JSON.parse(text));
  return new Router(readNetwork(bytes as ArrayBuffer), passages, fairways);
}

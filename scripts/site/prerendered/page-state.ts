import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { wireData } from '../../../src/app/wire-data';
import type { FetchResult } from '../../../src/datasets/fetch-dataset';
import type { Locale } from '../../../src/domain/locale';
import type { Selection } from '../../../src/domain/selection';
import type { PageManifest } from '../../../src/panels/context/page-manifest';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { settle } from '../../../tools/pages/settle';
import { routeAnswerer } from './answer-routes';

/** Opens the page of a selection in a language. */
export type OpenPage = (locale: Locale, selection: Selection) => Promise<AppStore>;

/**
 * Returns a function that resolves to a store with all that a page needs, from the generated files in a folder, by the same fetching as
 * in a browser and with its routes answered. It throws if the page shows a notice, such as one on an unknown record.
 */
export function pageOpener(pages: readonly PageManifest[], folder: string): OpenPage {
  const fetchFile = fileReader(folder);
  const answerRoutes = routeAnswerer(folder);
  return async (locale, selection) => {
    const store = createAppStore();
    store.setState({ locale, selection });
    wireData(store, pages, fetchFile);
    await settle(store);
    answerRoutes(store);
    await settle(store);
    const [notice] = store.getState().notices;
    if (notice) throw new Error(`${selection.kind} in ${locale}: notice ${JSON.stringify(notice)}`);
    return store;
  };
}

/** Returns a function that reads generated files in place of fetching them, each once. Throws for one that its schema refuses. */
function fileReader(folder: string): Parameters<typeof wireData>[2] {
  const answers = new Map<string, FetchResult<unknown>>();
  return async (path, schema) => {
    const known = answers.get(path) ?? read(join(folder, path), schema);
    answers.set(path, known);
    return known as never;
  };
}

function read<T>(file: string, schema: v.GenericSchema<unknown, T>): FetchResult<T> {
  return { state: 'ready', value: v.parse(schema, JSON.parse(readFileSync(file, 'utf8'))) };
}

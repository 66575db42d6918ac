import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { wireData } from '../../src/app/wire-data';
import type { FetchResult } from '../../src/datasets/fetch-dataset';
import { LOCALES, type Locale } from '../../src/domain/locale';
import { OVERVIEW, type Selection } from '../../src/domain/selection';
import type { PageManifest } from '../../src/panels/context/page-manifest';
import { createAppStore } from '../../src/state/store';
import { settle } from '../../tools/pages/settle';
import type { View } from './views';
import { weigh } from './weigh';

/** The data that a view fetches. */
export interface ViewWeight {
  readonly name: string;
  /** Bytes over the wire in the language in which they are most, of the page of the kind that weighs most. */
  readonly bytes: number;
  /** The files by weight, the heaviest first, below the folder of generated files. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

/**
 * Returns what each view fetches of the published data when it is opened cold: for the first, what it fetches in all, for
 * the others, what they fetch beyond the first. The files are those that `wireData` asks for, read from the folder of
 * generated files and checked by their schemas.
 */
export async function weighViews(
  pages: readonly PageManifest[],
  views: readonly View[],
  folder: string,
): Promise<readonly ViewWeight[]> {
  const fetched = fetcher(pages, folder);
  const first = new Map<Locale, readonly string[]>();
  for (const locale of LOCALES) first.set(locale, await fetched(locale, OVERVIEW));
  const weights: ViewWeight[] = [];
  for (const { name, selections, open } of views) {
    const all: (readonly (readonly [string, number])[])[] = [];
    for (const locale of LOCALES) {
      for (const selection of selections) {
        const files = await fetched(locale, selection, open);
        const more =
          name === 'overview' ? files : files.filter((file) => !first.get(locale)?.includes(file));
        all.push(more.map((file) => [file, weigh(join(folder, file))] as const));
      }
    }
    const [heaviest = []] = all.sort((a, b) => sumOf(b) - sumOf(a));
    weights.push({
      name,
      bytes: sumOf(heaviest),
      files: [...heaviest].sort(([, a], [, b]) => b - a),
    });
  }
  return weights;
}

/** Returns a function that opens a view and resolves with the files that it asks for. */
function fetcher(pages: readonly PageManifest[], folder: string) {
  const answers = new Map<string, FetchResult<unknown>>();
  return async (locale: Locale, selection: Selection, open?: View['open']) => {
    const asked = new Set<string>();
    const store = createAppStore();
    store.setState({ locale, selection });
    wireData(store, pages, async (path, schema) => {
      asked.add(path);
      const known = answers.get(path) ?? answer(join(folder, path), schema);
      answers.set(path, known);
      return known as never;
    });
    open?.(store.getState());
    await settle(store);
    return [...asked];
  };
}

function answer<T>(file: string, schema: v.GenericSchema<unknown, T>): FetchResult<T> {
  const result = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${result.issues[0]?.message}`);
  return { state: 'ready', value: result.output };
}

function sumOf(files: readonly (readonly [string, number])[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

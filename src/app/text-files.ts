import type { GenericSchema } from 'valibot';
import type { FetchResult } from '../datasets/fetch-dataset';
import { withSpreadTexts } from '../datasets/texts-in-one-language';
import { LOCALE_NAMES, type Locale } from '../domain/locale';
import { fileIn, isShared } from '../domain/published-file';
import type { FetchStatus } from '../state/data-slice';
import type { AppStore } from '../state/store';

/** Fetches and validates a published file by its path below the folder of generated files. Never rejects. */
export type FetchFile = <T>(
  path: string,
  schema: GenericSchema<unknown, T>,
) => Promise<FetchResult<T>>;

/** A schema, or a function that loads it as code. */
export type SchemaOf<T> = GenericSchema<unknown, T> | (() => Promise<GenericSchema<unknown, T>>);

/**
 * Returns functions that fetch files of the published data into the store in the reader's language. A change of language
 * fetches each again; what is there stays until the other language arrives, and if it does not arrive.
 */
export function textFiles(store: AppStore, fetchFile: FetchFile) {
  const state = store.getState;
  /** Fetches each requested file with texts again in the language of the state. */
  const inUse = new Map<string, () => void>();
  /** The files that are in the store. */
  const kept = new Set<string>();
  /** The files that are in the store in another language than the reader's, because fetching them failed. */
  const outdated = new Set<string>();

  /** Fetches a file, named relative to the folder of the published data, and passes its status on. */
  function load<T>(file: string, schema: SchemaOf<T>, put: (status: FetchStatus<T>) => void): void {
    const start = () => {
      const { locale } = state();
      void fetchIn(locale, file, schema).then((status) => {
        // A file in a former language is of no use: a change of language has fetched it again.
        if (!isShared(file) && state().locale !== locale) return;
        settle(file, status, put);
      });
    };
    if (!isShared(file)) inUse.set(file, start);
    start();
  }

  async function fetchIn<T>(
    locale: Locale,
    file: string,
    schema: SchemaOf<T>,
  ): Promise<FetchStatus<T>> {
    try {
      const known = typeof schema === 'function' ? await schema() : schema;
      const path = `data/${fileIn(locale, file)}`;
      return await fetchFile(path, isShared(file) ? known : withSpreadTexts(known));
    } catch {
      // A schema is loaded as code, which may fail.
      return { state: 'failed', reason: 'unreachable' };
    }
  }

  function settle<T>(
    file: string,
    status: FetchStatus<T>,
    put: (status: FetchStatus<T>) => void,
  ): void {
    if (status.state === 'failed' && kept.has(file)) outdated.add(file);
    else {
      outdated.delete(file);
      if (status.state === 'ready') kept.add(file);
      put(status);
    }
    const { locale, notices, notify, dismiss } = state();
    if (outdated.size > 0) notify('texts-failed', LOCALE_NAMES[locale]);
    else if (notices.some(({ kind }) => kind === 'texts-failed')) dismiss('texts-failed');
  }

  /** Fetches every file with texts again, after a change of language. */
  function translate(): void {
    for (const start of inUse.values()) start();
  }

  /** Fetches again what stayed in another language. */
  function retry(): void {
    for (const file of outdated) inUse.get(file)?.();
  }

  return { load, translate, retry };
}

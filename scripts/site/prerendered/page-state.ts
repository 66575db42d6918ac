import { wireData } from '../../../src/app/wire-data';
import type { Locale } from '../../../src/domain/locale';
import type { Selection } from '../../../src/domain/selection';
import type { PageManifest } from '../../../src/panels/context/page-manifest';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { settle } from '../../../tools/pages/settle';
import { routeAnswerer } from './answer-routes';
import type { GeneratedFiles } from './generated-files';

/** The state in which a page is shown, and the files that it has asked for. */
export interface OpenedPage {
  readonly store: AppStore;
  readonly asked: ReadonlySet<string>;
}

/** Opens the page of a selection in a language. */
export type OpenPage = (locale: Locale, selection: Selection) => Promise<OpenedPage>;

/**
 * Returns a function that resolves to a store with all that a page needs, from generated files, by the same fetching as
 * in a browser and with its routes answered. It throws if the page shows a notice, such as one on an unknown record.
 */
export function pageOpener(pages: readonly PageManifest[], files: GeneratedFiles): OpenPage {
  const answerRoutes = routeAnswerer(files.folder);
  return async (locale, selection) => {
    const asked = new Set<string>();
    const store = createAppStore();
    store.setState({ locale, selection });
    wireData(store, pages, async (path, schema) => {
      asked.add(path);
      return files.answer(path, schema);
    });
    await settle(store);
    answerRoutes(store);
    await settle(store);
    const [notice] = store.getState().notices;
    if (notice) throw new Error(`${selection.kind} in ${locale}: notice ${JSON.stringify(notice)}`);
    return { store, asked };
  };
}

import type { Locale } from '../domain/locale';
import { hasMessages, registerMessages } from './messages';
import type { Messages, Namespace } from './namespaces';

type Loaders = { readonly [N in Namespace]: () => Promise<Readonly<Record<N, Messages<N>>>> };

const LOADERS: Readonly<Record<Locale, Loaders>> = {
  en: {
    atlas: () => import('./words/en/atlas'),
    charts: () => import('./words/en/charts'),
    compare: () => import('./words/en/compare'),
    distances: () => import('./words/en/distances'),
    filters: () => import('./words/en/filters'),
    gains: () => import('./words/en/gains'),
    ground: () => import('./words/en/ground'),
    harbours: () => import('./words/en/harbours'),
    place: () => import('./words/en/place'),
    keyboard: () => import('./words/en/keyboard'),
    loans: () => import('./words/en/loans'),
    marks: () => import('./words/en/marks'),
    lists: () => import('./words/en/lists'),
    records: () => import('./words/en/records'),
    menu: () => import('./words/en/menu'),
    missing: () => import('./words/en/missing'),
    search: () => import('./words/en/search'),
    stories: () => import('./words/en/stories'),
    table: () => import('./words/en/table'),
    time: () => import('./words/en/time'),
    visits: () => import('./words/en/visits'),
    voyage: () => import('./words/en/voyage'),
    ways: () => import('./words/en/ways'),
  },
  es: {
    atlas: () => import('./words/es/atlas'),
    charts: () => import('./words/es/charts'),
    compare: () => import('./words/es/compare'),
    distances: () => import('./words/es/distances'),
    filters: () => import('./words/es/filters'),
    gains: () => import('./words/es/gains'),
    ground: () => import('./words/es/ground'),
    harbours: () => import('./words/es/harbours'),
    place: () => import('./words/es/place'),
    keyboard: () => import('./words/es/keyboard'),
    loans: () => import('./words/es/loans'),
    marks: () => import('./words/es/marks'),
    lists: () => import('./words/es/lists'),
    records: () => import('./words/es/records'),
    menu: () => import('./words/es/menu'),
    missing: () => import('./words/es/missing'),
    search: () => import('./words/es/search'),
    stories: () => import('./words/es/stories'),
    table: () => import('./words/es/table'),
    time: () => import('./words/es/time'),
    visits: () => import('./words/es/visits'),
    voyage: () => import('./words/es/voyage'),
    ways: () => import('./words/es/ways'),
  },
  pt: {
    atlas: () => import('./words/pt/atlas'),
    charts: () => import('./words/pt/charts'),
    compare: () => import('./words/pt/compare'),
    distances: () => import('./words/pt/distances'),
    filters: () => import('./words/pt/filters'),
    gains: () => import('./words/pt/gains'),
    ground: () => import('./words/pt/ground'),
    harbours: () => import('./words/pt/harbours'),
    place: () => import('./words/pt/place'),
    keyboard: () => import('./words/pt/keyboard'),
    loans: () => import('./words/pt/loans'),
    marks: () => import('./words/pt/marks'),
    lists: () => import('./words/pt/lists'),
    records: () => import('./words/pt/records'),
    menu: () => import('./words/pt/menu'),
    missing: () => import('./words/pt/missing'),
    search: () => import('./words/pt/search'),
    stories: () => import('./words/pt/stories'),
    table: () => import('./words/pt/table'),
    time: () => import('./words/pt/time'),
    visits: () => import('./words/pt/visits'),
    voyage: () => import('./words/pt/voyage'),
    ways: () => import('./words/pt/ways'),
  },
  zh: {
    atlas: () => import('./words/zh/atlas'),
    charts: () => import('./words/zh/charts'),
    compare: () => import('./words/zh/compare'),
    distances: () => import('./words/zh/distances'),
    filters: () => import('./words/zh/filters'),
    gains: () => import('./words/zh/gains'),
    ground: () => import('./words/zh/ground'),
    harbours: () => import('./words/zh/harbours'),
    place: () => import('./words/zh/place'),
    keyboard: () => import('./words/zh/keyboard'),
    loans: () => import('./words/zh/loans'),
    marks: () => import('./words/zh/marks'),
    lists: () => import('./words/zh/lists'),
    records: () => import('./words/zh/records'),
    menu: () => import('./words/zh/menu'),
    missing: () => import('./words/zh/missing'),
    search: () => import('./words/zh/search'),
    stories: () => import('./words/zh/stories'),
    table: () => import('./words/zh/table'),
    time: () => import('./words/zh/time'),
    visits: () => import('./words/zh/visits'),
    voyage: () => import('./words/zh/voyage'),
    ways: () => import('./words/zh/ways'),
  },
};

/** Resolves when the messages of these namespaces are registered in the locale. Rejects if a file cannot be fetched. */
export async function loadMessages(
  locale: Locale,
  namespaces: readonly Namespace[],
): Promise<void> {
  await Promise.all(namespaces.map((namespace) => loadNamespace(locale, namespace)));
}

async function loadNamespace<N extends Namespace>(locale: Locale, namespace: N): Promise<void> {
  if (hasMessages(locale, namespace)) return;
  const messages = await LOADERS[locale][namespace]();
  registerMessages(locale, namespace, messages[namespace]);
}

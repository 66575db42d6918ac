import { LOCALE_NAMES, LOCALES, type Locale } from '../domain/locale';
import { loadMessages } from '../i18n/load-messages';
import { hasMessages, usedNamespaces } from '../i18n/messages';
import type { Namespace } from '../i18n/namespaces';
import type { AppStore } from '../state/store';

type Load = (locale: Locale, namespaces: readonly Namespace[]) => Promise<void>;

/** The namespaces that every page needs. */
const FIRST: readonly Namespace[] = ['atlas'];

/**
 * Loads the messages of the first screen in the locale of the state. Where they cannot be had, the state takes the
 * first other locale that has them and a notice says so. Rejects if no locale can be had.
 */
export async function loadFirstMessages(store: AppStore, load: Load = loadMessages): Promise<void> {
  const wanted = store.getState().locale;
  for (const locale of [wanted, ...LOCALES.filter((each) => each !== wanted)]) {
    try {
      await load(locale, FIRST);
    } catch {
      continue;
    }
    if (locale === wanted) return;
    store.getState().setLocale(locale);
    store.getState().notify('messages-failed', LOCALE_NAMES[wanted]);
    return;
  }
  throw new Error('No messages can be loaded');
}

/** Resolves with whether everything that has been read can be read in the locale; says so if it cannot. */
export async function prepareLocale(
  store: AppStore,
  locale: Locale,
  load: Load = loadMessages,
): Promise<boolean> {
  try {
    await load(locale, usedNamespaces());
    store.getState().dismiss('messages-failed');
    return true;
  } catch {
    store.getState().notify('messages-failed', LOCALE_NAMES[locale]);
    return false;
  }
}

/** Whether the locale can be shown without loading anything. */
export function isPrepared(locale: Locale): boolean {
  return usedNamespaces().every((namespace) => hasMessages(locale, namespace));
}

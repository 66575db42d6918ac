import { LOCALE_NAMES, LOCALES, type Locale } from '../domain/locale';
import { loadMessages } from '../i18n/load-messages';
import { hasMessages, usedNamespaces } from '../i18n/messages';
import type { Namespace } from '../i18n/namespaces';
import type { AppStore } from '../state/store';
import { loadHanSheet } from './han-sheet';

type Load = (locale: Locale, namespaces: readonly Namespace[]) => Promise<void>;

/** The namespaces that every page needs, and those that a frame in another page needs. */
const FIRST: readonly Namespace[] = ['atlas'];
const FIRST_EMBEDDED: readonly Namespace[] = ['atlas', 'embed'];

/**
 * Resolves when the messages of the first screen are loaded in the locale of the state. If they cannot be loaded, sets
 * the first other locale that can, with a notice. Rejects if no locale can be loaded.
 */
export async function loadFirstMessages(store: AppStore, load: Load = loadLanguage): Promise<void> {
  const { locale: wanted, isEmbedded } = store.getState();
  for (const locale of [wanted, ...LOCALES.filter((each) => each !== wanted)]) {
    try {
      await load(locale, isEmbedded ? FIRST_EMBEDDED : FIRST);
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

/** Resolves with whether the namespaces in use could be loaded in the locale; shows a notice if not. */
export async function prepareLocale(
  store: AppStore,
  locale: Locale,
  load: Load = loadLanguage,
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

/** Loads messages, and the style sheet of a font that only this language needs. */
async function loadLanguage(locale: Locale, namespaces: readonly Namespace[]): Promise<void> {
  await Promise.all([loadMessages(locale, namespaces), locale === 'zh' && loadHanSheet()]);
}

/** Returns whether the namespaces in use are loaded in the locale. */
export function isPrepared(locale: Locale): boolean {
  return usedNamespaces().every((namespace) => hasMessages(locale, namespace));
}

import { LOCALES, type Locale } from '../domain/locale';
import { isSameSelection } from '../domain/selection';
import { ADDRESS_KEYS, type SharedState } from '../state/persistence';
import type { AppState, AppStore } from '../state/store';
import { addressBelow, formatAddress, type ParsedAddress, parseAddress } from '../url/address';
import { ROOT } from './root';
import { isPrepared, prepareLocale } from './select-locale';

/** A browser refuses more than a hundred history calls in half a minute. */
const PAUSE_MS = 350;

/** Puts what the address says into the store. Called before anything loads, and on Back and Forward. */
export function readAddress(store: AppStore): void {
  const { state, problems } = parseHere();
  store.setState(({ addressReads }) => ({ ...state, addressReads: addressReads + 1 }));
  if (problems.length > 0) {
    const detail = problems.map(({ part, value }) => `${part}=${value.slice(0, 40)}`).join(', ');
    store.getState().notify('link-damaged', detail);
  }
}

/**
 * The one writer of the address. A selection or a language pushes history, everything else replaces
 * it, at most once in a while; what Back and Forward put into the store is not written again.
 */
export function wireUrl(store: AppStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  const write = (method: 'pushState' | 'replaceState') => {
    clearTimeout(timer);
    timer = undefined;
    const href = hrefOf(store.getState());
    if (href !== location.href) history[method](null, '', href);
  };
  store.subscribe((state, before) => {
    if (isReading || ADDRESS_KEYS.every((key) => state[key] === before[key])) return;
    if (formatAddress(state) === formatAddress(before)) return;
    const isTurn =
      !isSameSelection(state.selection, before.selection) || state.locale !== before.locale;
    if (state.redirects !== before.redirects) write('replaceState');
    else if (isTurn) {
      if (timer !== undefined) history.replaceState(null, '', hrefOf(before));
      write('pushState');
    } else {
      timer ??= setTimeout(() => write('replaceState'), PAUSE_MS);
    }
  });
  const follow = () => {
    isReading = true;
    readAddress(store);
    isReading = false;
  };
  addEventListener('popstate', () => {
    clearTimeout(timer);
    timer = undefined;
    const { locale } = parseHere().state;
    if (isPrepared(locale)) follow();
    else void prepareLocale(store, locale).then((isReady) => isReady && follow());
  });
  write('replaceState');
}

function parseHere(): ParsedAddress {
  return parseAddress(addressBelow(ROOT.href, location.href), preferredLanguage());
}

/** The absolute address of a view. */
export function hrefOf(state: SharedState): string {
  return new URL(formatAddress(state), ROOT).href;
}

/** A link to this very view, with the camera as it is and every default written out. */
export function permanentHref(state: AppState): string {
  const shared = { ...state, camera: state.camera ?? state.view };
  return new URL(formatAddress(shared, { explicit: true }), ROOT).href;
}

/** Puts the lasting link into the address bar, for a reader who has to copy it there. */
export function showPermanentHref(state: AppState): void {
  history.replaceState(null, '', permanentHref(state));
}

function preferredLanguage(): Locale {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return LOCALES.find((locale) => locale === wanted.find(isSpoken)) ?? 'en';
}

function isSpoken(tag: string): boolean {
  return (LOCALES as readonly string[]).includes(tag);
}

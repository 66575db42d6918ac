import { isLocale, type Locale } from '../domain/locale';
import { isSameSelection } from '../domain/selection';
import { SHARED_KEYS, type SharedState } from '../state/persistence';
import { parseReadingPlace, type ReadingPlace } from '../state/reading-place-slice';
import { type AppState, type AppStore, createAppStore } from '../state/store';
import { atlasGrammar, type ParsedAddress, relativeAddress } from '../url/address';
import { PAGES } from './pages';
import { ROOT } from './root';
import { isPrepared, prepareLocale } from './select-locale';

const { format: formatAddress, parse: parseAddress } = atlasGrammar(PAGES);

/** Milliseconds between two writes of a view that changes continually: browsers refuse more than a hundred in 30 s. */
const WRITE_INTERVAL_MS = 350;

/** Greatest length of the parts and values of a damaged link in a notice, and their greatest number. */
const MAX_NAMED_LENGTH = 40;
const MAX_NAMED = 6;

/** What a history entry keeps besides its address. */
interface HistoryEntry {
  readonly readingPlace: ReadingPlace;
}

/** The browser functions that this file needs. */
export interface AddressBar {
  href(): string;
  /** Returns the reader's preferred languages, the most preferred first. */
  languages(): readonly string[];
  /** Writes an address and the state of its history entry. */
  write(method: 'pushState' | 'replaceState', href: string, entry: HistoryEntry): void;
  /** Tells the document which address it shows, written or not. */
  show(href: string): void;
  /** Returns the state of the present history entry, whoever wrote it. */
  entry(): unknown;
  /** Registers a listener for Back and Forward. */
  onPop(listener: () => void): void;
}

const BROWSER: AddressBar = {
  href: () => location.href,
  languages: () => navigator.languages,
  write: (method, href, entry) => history[method](entry, '', href),
  show: forgetOtherCanonical,
  entry: () => history.state,
  onPop: (listener) => addEventListener('popstate', listener),
};

/** Parses the address into the store. Called before anything loads, and on Back and Forward. */
export function readAddress(store: AppStore, bar: AddressBar = BROWSER): void {
  const { state, problems } = parseBar(bar);
  const readingPlace = parseReadingPlace(bar.entry());
  store.setState(({ addressReads }) => ({
    ...state,
    readingPlace,
    addressReads: addressReads + 1,
  }));
  if (problems.length > 0) store.getState().notify('link-damaged', namesOf(problems));
}

/** Shows the view of an absolute address of the atlas, as if the page had been opened with it. */
export function showAddress(store: AppStore, href: string): void {
  readAddress(store, { ...BROWSER, href: () => href, entry: () => null });
}

/**
 * Writes the address and the reading place of its history entry; nothing else does. A change of selection or locale, and an
 * opened address, adds an entry to the history; other changes replace the current entry, at most once per `WRITE_INTERVAL_MS`. State read on Back
 * and Forward is not written again. A frame in another page adds nothing, since its history is that of the page.
 */
export function wireUrl(store: AppStore, bar: AddressBar = BROWSER): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let isPlaceWritten = true;
  const write = (method: 'pushState' | 'replaceState') => {
    clearTimeout(timer);
    timer = undefined;
    const { readingPlace } = store.getState();
    const href = hrefOf(store.getState());
    if (href !== bar.href() || !isPlaceWritten) bar.write(method, href, { readingPlace });
    isPlaceWritten = true;
    bar.show(href);
  };
  const writeSoon = () => {
    timer ??= setTimeout(() => write('replaceState'), WRITE_INTERVAL_MS);
  };
  store.subscribe((state, before) => {
    if (isReading) return;
    if (state.readingPlace !== before.readingPlace && state.selection === before.selection) {
      isPlaceWritten = false;
      writeSoon();
    }
    if (SHARED_KEYS.every((key) => state[key] === before[key])) return;
    if (formatAddress(state) === formatAddress(before)) return;
    const isNewEntry =
      !isSameSelection(state.selection, before.selection) ||
      state.locale !== before.locale ||
      state.openedAddresses !== before.openedAddresses;
    if (state.redirects !== before.redirects || (isNewEntry && state.isEmbedded)) {
      write('replaceState');
    } else if (isNewEntry) {
      if (timer !== undefined) {
        bar.write('replaceState', hrefOf(before), { readingPlace: before.readingPlace });
      }
      write('pushState');
    } else {
      writeSoon();
    }
  });
  const follow = () => {
    isReading = true;
    readAddress(store, bar);
    isReading = false;
  };
  bar.onPop(() => {
    clearTimeout(timer);
    timer = undefined;
    isPlaceWritten = true;
    const { locale } = parseBar(bar).state;
    if (isPrepared(locale)) follow();
    else void prepareLocale(store, locale).then((isReady) => isReady && follow());
  });
  write('replaceState');
}

/** The parts of the state that addresses below the locale keep: how the reader sees the atlas, not what it shows. */
const KEPT_KEYS = [
  'lengthUnit',
  'layers',
  'basemap',
  'projection',
  'pin',
  'addressTheme',
  'isEmbedded',
] as const;

/** The key with which an address opens a step of a story; without it, the reader stays where they are in one. */
const STORY_KEY = /[?&]story=/;

/**
 * Opens the view of an address below the locale: `p/?f=sector:energy`. Everything that its query omits returns to its
 * default, except `KEPT_KEYS` and the locale; an address without a query changes the page alone, with the closures of a
 * voyage. Parts that cannot be parsed are named in a notice.
 */
export function openAddress(store: AppStore, address: string): void {
  const { change, problems } = viewAt(address, store.getState());
  store.setState(({ openedAddresses }) => ({
    ...change,
    hovered: null,
    openedAddresses: openedAddresses + 1,
  }));
  if (problems.length > 0) store.getState().notify('link-damaged', namesOf(problems));
}

/** Opens the view of an address as `openAddress` does, in place of the present entry of the history. */
export function replaceAddress(store: AppStore, address: string): void {
  const { change } = viewAt(address, store.getState());
  store.setState(({ redirects }) => ({ ...change, hovered: null, redirects: redirects + 1 }));
}

/** Returns the absolute address of the view that `openAddress` opens. */
export function hrefOfAddress(store: AppStore, address: string): string {
  const now = store.getState();
  return hrefOf({ ...now, ...viewAt(address, now).change });
}

/** Returns the address below the locale of a view that differs from the default one, for `openAddress`. */
export function addressOf(change: Partial<SharedState>): string {
  const address = formatAddress({ ...createAppStore().getState(), ...change });
  return address.slice(address.indexOf('/') + 1);
}

function viewAt(address: string, now: AppState) {
  const { locale } = now;
  const { state, problems } = parseAddress(`${locale}/${address}`, locale);
  const { selection, closures, camera } = state;
  const kept = Object.fromEntries(KEPT_KEYS.map((key) => [key, now[key]]));
  const change: Partial<SharedState> = address.includes('?')
    ? { ...state, ...kept, locale, ...(!STORY_KEY.test(address) && { story: now.story }) }
    : { selection, closures, camera };
  return { change, problems };
}

function parseBar(bar: AddressBar): ParsedAddress {
  return parseAddress(relativeAddress(ROOT.href, bar.href()), preferredLocale(bar.languages()));
}

function namesOf(problems: ParsedAddress['problems']): string {
  const named = problems
    .slice(0, MAX_NAMED)
    .map(({ part, value }) =>
      [part, value].map((text) => text.slice(0, MAX_NAMED_LENGTH)).join('='),
    );
  return [...named, ...(problems.length > MAX_NAMED ? ['…'] : [])].join(', ');
}

/** Returns the absolute address of a state. */
export function hrefOf(state: SharedState): string {
  return new URL(formatAddress(state), ROOT).href;
}

/** Returns a link to the current view, with its camera and every default written out, pinned to a version of the data or to none. */
export function permanentHref(state: AppState, pin = state.pin): string {
  const shared = { ...state, camera: state.camera ?? state.view, pin };
  return new URL(formatAddress(shared, { explicit: true }), ROOT).href;
}

/** Loads the page anew at the view of a state. Resolves with false, and keeps the page, if the site cannot be reached. */
export async function reloadView(state: AppState): Promise<boolean> {
  const isReachable = await fetch(ROOT, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isReachable) return false;
  loadAnew(state);
  return true;
}

/** Loads the page anew at the view of a state, also what of it the address has not got yet. */
export function loadAnew(state: AppState): void {
  BROWSER.write('replaceState', hrefOf(state), { readingPlace: state.readingPlace });
  location.reload();
}

function preferredLocale(languages: readonly string[]): Locale {
  const tags = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find(isLocale) ?? 'en';
}

/**
 * Removes the canonical address from the head, with those in other languages, once another view is shown: a browser's own
 * button to share a page shares its canonical address.
 */
function forgetOtherCanonical(href: string): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (!canonical || canonical.href === href) return;
  for (const link of document.querySelectorAll('link[rel=canonical],link[hreflang]')) link.remove();
}

import type { OpenedLink } from '../../state/reading-place-slice';
import type { AppStore } from '../../state/store';

/** The elements whose scroll offsets history entries keep, by the value of this attribute. */
const KEPT = '[data-keep-scroll]';

/** Milliseconds for which the place is held once it is reached, since parts above it may still load. */
const SETTLE_MS = 1500;

/** Difference of scroll offsets in CSS pixels that rounding may cause. */
const ROUNDING = 2;

/**
 * Records how far the elements with `data-keep-scroll` are scrolled and which of their links is opened, unless
 * `isPaused`. Returns a function that ends it.
 */
export function recordReadingPlace(store: AppStore, isPaused: () => boolean): () => void {
  const onScroll = ({ target }: Event) => {
    if (isPaused() || !(target instanceof HTMLElement) || !target.matches(KEPT)) return;
    recordScroll(store, target);
  };
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link?.closest(KEPT)) return;
    const opened = { path: link.pathname, index: linksTo(link.pathname).indexOf(link) };
    store.getState().setReadingPlace({ opened });
  };
  window.addEventListener('scroll', onScroll, true);
  window.addEventListener('click', onClick, true);
  return () => {
    window.removeEventListener('scroll', onScroll, true);
    window.removeEventListener('click', onClick, true);
  };
}

/** Records how far an element is scrolled, if it has changed. */
export function recordScroll(store: AppStore, element: HTMLElement): void {
  const { readingPlace, setReadingPlace } = store.getState();
  const name = element.dataset.keepScroll ?? '';
  const offset = Math.round(element.scrollTop);
  if ((readingPlace.scroll[name] ?? 0) === offset) return;
  setReadingPlace({ scroll: { ...readingPlace.scroll, [name]: offset } });
}

/**
 * Scrolls to the present reading place and focuses the link that was opened there, as soon as the page has loaded so
 * far. Gives up when the reader does something. Calls `onFocus` when the link has the focus, and `onEnd` once.
 * Returns a function that ends it.
 */
export function restoreReadingPlace(
  store: AppStore,
  { onFocus, onEnd }: { readonly onFocus: () => void; readonly onEnd: () => void },
): () => void {
  const { scroll, opened } = store.getState().readingPlace;
  let isLinkFocused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new AbortController();
  const observer = new MutationObserver(() => tryIt());
  const sizes = new ResizeObserver(() => tryIt());
  function end() {
    if (listeners.signal.aborted) return;
    clearTimeout(timer);
    listeners.abort();
    observer.disconnect();
    sizes.disconnect();
    onEnd();
  }
  function tryIt() {
    const isScrolled = Object.entries(scroll).map(([name, offset]) => scrollTo(name, offset));
    const link = opened ? findLink(opened) : undefined;
    if (link && mayFocus()) link.focus({ preventScroll: true });
    if (!isLinkFocused && link !== undefined && link === document.activeElement) {
      isLinkFocused = true;
      onFocus();
    }
    if (!isScrolled.every(Boolean) || (opened && !link)) return;
    // The page may have other contents than when the reader left it.
    link?.scrollIntoView({ block: 'nearest' });
    timer ??= setTimeout(end, SETTLE_MS);
  }
  const options = { signal: listeners.signal, capture: true, passive: true };
  for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    window.addEventListener(event, end, options);
  }
  observer.observe(document.body, { childList: true, subtree: true });
  for (const element of keptElements()) {
    for (const child of [element, ...element.children]) sizes.observe(child);
  }
  tryIt();
  return end;
}

/** Scrolls an element, and returns whether it could be scrolled that far. */
function scrollTo(name: string, offset: number): boolean {
  const element = keptElements().find(({ dataset }) => dataset.keepScroll === name);
  if (!element) return false;
  element.scrollTop = offset;
  return Math.abs(element.scrollTop - offset) <= ROUNDING;
}

function findLink({ path, index }: OpenedLink): HTMLAnchorElement | undefined {
  const links = linksTo(path);
  return links[index] ?? links[0];
}

function linksTo(path: string): readonly HTMLAnchorElement[] {
  const all = document.querySelectorAll<HTMLAnchorElement>(`${KEPT} a[href]`);
  return [...all].filter(({ pathname }) => pathname === path);
}

function keptElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(KEPT)];
}

/** Returns whether nothing outside the kept elements has the focus. */
function mayFocus(): boolean {
  const { activeElement } = document;
  return !activeElement || activeElement === document.body || activeElement.closest(KEPT) !== null;
}

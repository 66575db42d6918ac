import { Dialog } from '@base-ui/react/dialog';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useIsLow, useIsPhone, useServices, useTranslate } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { lazyCode } from '../context/lazy-part';
import { Failure } from '../context/loaded';
import { useShortcut } from '../context/use-shortcut';
import { Icon } from '../controls/icon';
import { draftOf, PlainField, SEARCH_KEYS } from './plain-field';
import { useVisibleArea } from './use-visible-area';

const useSearchBox = lazyCode(() => import('./search-box').then(({ SearchBox }) => SearchBox), {
  messages: ['search'],
});

/** Shows the search: a field in the bar, or on a phone, upright or on its side, a button that opens it on the whole screen. */
export function Search() {
  const isPhone = useIsPhone();
  const isLow = useIsLow();
  return (
    <search className="search-place">
      <FaultBoundary part="search">
        {isPhone || isLow ? <PhoneSearch /> : <BarSearch />}
      </FaultBoundary>
    </search>
  );
}

/** Shows the field with its results below it. Code and index are fetched when it is first used. */
function BarSearch() {
  const place = useRef<HTMLDivElement>(null);
  const returnTo = useRef<Element | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { field, Box, start, hasFailed } = useLoadedBox(isOpen);

  useShortcut('search', () => {
    const { activeElement } = document;
    if (!place.current?.contains(activeElement)) returnTo.current = activeElement;
    const input = place.current?.querySelector('input');
    input?.focus();
    input?.select();
    setOpen(true);
  });
  useLeaving(place, isOpen, () => setOpen(false));

  /** Gives the focus back to where it was before a key opened the search, unless a result is followed. */
  function close(reason: 'left' | 'followed') {
    setOpen(false);
    const before = returnTo.current;
    returnTo.current = null;
    if (reason === 'left' && before instanceof HTMLElement) before.focus();
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && place.current?.contains(activeElement)) {
      activeElement.blur();
    }
  }

  return (
    <div ref={place} className="search">
      {Box ? (
        <Box start={start} isOpen={isOpen} onOpen={() => setOpen(true)} onClose={close} />
      ) : (
        <>
          <PlainField {...field} onOpen={() => setOpen(true)} onClose={() => close('left')} />
          {isOpen && hasFailed && (
            <div className="search-panel">
              <Failure reason="unreachable" />
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** Shows a button that opens the search on the whole screen. */
function PhoneSearch() {
  const t = useTranslate();
  const { store } = useServices();
  const screen = useRef<HTMLDivElement>(null);
  const hasFollowed = useRef(false);
  const [isOpen, setOpen] = useState(false);
  const { field, Box, start, hasFailed } = useLoadedBox(isOpen);
  useShortcut('search', () => setOpen(true));
  useVisibleArea(screen, isOpen);
  useEffect(() => {
    if (isOpen) hasFollowed.current = false;
  }, [isOpen]);
  useBackGesture(isOpen, () => setOpen(false));

  /** Closes the search; lowers a full sheet if a result is followed, so that the map shows its place. */
  function close(reason: 'left' | 'followed') {
    hasFollowed.current = reason === 'followed';
    setOpen(false);
    const { sheet, setSheet } = store.getState();
    if (reason === 'followed' && sheet === 'full') setSheet('half');
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger className="search-button" aria-keyshortcuts={SEARCH_KEYS}>
        <Icon name="search" />
        <span>{t('search.label')}</span>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Popup
          ref={screen}
          className="search-screen"
          aria-label={t('search.label')}
          initialFocus={() => screen.current?.querySelector('input')}
          finalFocus={() => !hasFollowed.current}
        >
          {Box ? (
            <Box isScreen start={start} isOpen onClose={close} />
          ) : (
            <>
              <PlainField {...field} isScreen onClose={() => close('left')} />
              <div className="search-panel">
                {hasFailed ? <Failure reason="unreachable" /> : <p>{t('page.loading')}</p>}
              </div>
            </>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/**
 * Returns the box once the search is used and the code loaded, with what was typed until then. Fetches code and index when
 * the field gets the focus. The box does not replace a field in which a word is being composed.
 */
function useLoadedBox(isOpen: boolean) {
  const { store } = useServices();
  const [isUsed, setUsed] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const plain = useRef<HTMLInputElement>(null);
  const { part, hasFailed } = useSearchBox(isUsed);
  const Box = isComposing ? undefined : part;
  // Read while the field that the box replaces is still there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read whenever a box is mounted.
  const start = useMemo(() => draftOf(plain.current), [Box, isOpen]);
  const use = () => {
    setUsed(true);
    store.getState().openSearch();
  };
  useEffect(() => {
    if (!isOpen) return;
    setUsed(true);
    store.getState().openSearch();
  }, [isOpen, store]);
  return { field: { field: plain, onUse: use, onCompose: setComposing }, Box, start, hasFailed };
}

/** Calls `onLeave` when the focus or a press leaves an open element. */
function useLeaving(
  place: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onLeave: () => void,
): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!isOpen) return;
    function onEvent({ target }: Event) {
      if (target instanceof Node && !place.current?.contains(target)) leave.current();
    }
    document.addEventListener('focusin', onEvent);
    document.addEventListener('pointerdown', onEvent, true);
    return () => {
      document.removeEventListener('focusin', onEvent);
      document.removeEventListener('pointerdown', onEvent, true);
    };
  }, [place, isOpen]);
}

/** Calls `onBack` for the Back gesture of a phone, in browsers that tell of it before they leave the page. */
function useBackGesture(isOpen: boolean, onBack: () => void): void {
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    const { CloseWatcher } = window as Window & WithCloseWatcher;
    if (!isOpen || !CloseWatcher) return;
    const watcher = new CloseWatcher();
    watcher.addEventListener('close', () => back.current());
    return () => watcher.destroy();
  }, [isOpen]);
}

/** Not every browser has it, nor the library of types. */
interface WithCloseWatcher {
  readonly CloseWatcher?: new () => EventTarget & { destroy(): void };
}

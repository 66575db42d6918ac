import { type RefObject, useEffect, useRef } from 'react';
import { OVERVIEW, type Selection } from '../../domain/selection';
import { isPageTop } from '../../state/reading-place-slice';
import { useAtlas, useServices } from '../context/atlas-context';
import { recordReadingPlace, recordScroll, restoreReadingPlace } from './keep-reading-place';

/**
 * Scrolls a new page to its top and focuses its heading, if the selection was made by keyboard or removed the focused
 * element; on Back, Forward and a reload, returns to the reading place of the history entry instead. Pages load in
 * parts, so the heading may be late or be replaced.
 */
export function usePageFocus(body: RefObject<HTMLElement | null>): void {
  const { store } = useServices();
  const selection = useAtlas((state) => state.selection);
  const addressReads = useAtlas((state) => state.addressReads);
  const lastSelection = useRef(selection);
  const lastReads = useRef(0);
  const isByKeyboard = useRef(false);
  const isRestoring = useRef(false);

  useEffect(() => {
    const recordInput = (event: Event) => {
      isByKeyboard.current = event.type === 'keydown';
    };
    window.addEventListener('keydown', recordInput, true);
    window.addEventListener('pointerdown', recordInput, true);
    const endRecording = recordReadingPlace(store, () => isRestoring.current);
    return () => {
      window.removeEventListener('keydown', recordInput, true);
      window.removeEventListener('pointerdown', recordInput, true);
      endRecording();
    };
  }, [store]);

  useEffect(() => {
    const hasChanged = !isSamePage(selection, lastSelection.current);
    const { readingPlace } = store.getState();
    const isReturn = addressReads !== lastReads.current && !isPageTop(readingPlace);
    lastSelection.current = selection;
    lastReads.current = addressReads;
    const element = body.current;
    if (!element) return;
    if (hasChanged) element.scrollTop = 0;
    const needsHeading =
      hasChanged && !isInStory(selection) && (isByKeyboard.current || !hasFocusElsewhere());
    const endHeading = needsHeading ? keepHeadingFocused(element) : undefined;
    if (!isReturn) {
      recordScroll(store, element);
      return endHeading;
    }
    isRestoring.current = true;
    const endRestoring = restoreReadingPlace(store, {
      onFocus: () => endHeading?.(),
      onEnd: () => {
        isRestoring.current = false;
      },
    });
    return () => {
      endHeading?.();
      endRestoring();
    };
  }, [selection, addressReads, body, store]);
}

/** A changed voyage or comparison stays on its page, and the focus stays where the reader is. */
function isSamePage(now: Selection, before: Selection): boolean {
  if (now === before) return true;
  return now.kind === before.kind && (now.kind === 'voyage' || now.kind === 'compare');
}

/** Keeps the heading focused until the reader does something else. Returns how to stop. */
function keepHeadingFocused(body: HTMLElement): () => void {
  const listeners = new AbortController();
  const focusHeading = () => body.querySelector('h1')?.focus({ preventScroll: true });
  const observer = new MutationObserver(() => {
    if (!hasFocusElsewhere()) focusHeading();
  });
  const frame = requestAnimationFrame(() => {
    focusHeading();
    observer.observe(body, { childList: true, subtree: true });
  });
  const stop = () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    listeners.abort();
  };
  window.addEventListener('keydown', stop, { signal: listeners.signal, capture: true });
  window.addEventListener('pointerdown', stop, { signal: listeners.signal, capture: true });
  return stop;
}

/** The text and the buttons of a story keep the focus while the pages below them change, until its own page ends it. */
function isInStory({ kind }: Selection): boolean {
  if (kind === 'story') return false;
  return document.activeElement?.closest('.story-step, .story-turner') != null;
}

function hasFocusElsewhere(): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body;
}

/** Leads back to the overview on Escape in the panel, unless something inside it uses the key. */
export function useEscape(panel: RefObject<HTMLElement | null>): void {
  const { store } = useServices();
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
      store.getState().select(OVERVIEW);
    }
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [panel, store]);
}

/** In a field with text in it, Escape clears the field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.value !== '';
}

import { type RefObject, useEffect, useRef } from 'react';
import { OVERVIEW } from '../../domain/selection';
import { useAtlas, useServices } from '../atlas-context';

/** A lowered sheet comes up to half for what is selected, and for what the keyboard reaches in it. */
export function useSheetRises(body: RefObject<HTMLElement | null>, isPhone: boolean): void {
  const { store } = useServices();
  const selection = useAtlas((state) => state.selection);
  const lastSelection = useRef(selection);

  useEffect(() => {
    const hasChanged = selection !== lastSelection.current;
    lastSelection.current = selection;
    if (!isPhone || !hasChanged || selection.kind === OVERVIEW.kind) return;
    riseFromPeek(store.getState());
  }, [selection, isPhone, store]);

  useEffect(() => {
    const element = body.current;
    if (!element || !isPhone) return;
    function onFocusIn({ target }: FocusEvent) {
      if (target instanceof Element && target.matches(':focus-visible')) {
        riseFromPeek(store.getState());
      }
    }
    element.addEventListener('focusin', onFocusIn);
    return () => element.removeEventListener('focusin', onFocusIn);
  }, [body, isPhone, store]);
}

function riseFromPeek({
  sheet,
  setSheet,
}: {
  readonly sheet: string;
  setSheet(stop: 'half'): void;
}): void {
  if (sheet === 'peek') setSheet('half');
}

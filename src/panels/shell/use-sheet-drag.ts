import { type RefObject, useEffect, useRef } from 'react';
import { OVERVIEW } from '../../domain/selection';
import type { AppStore } from '../../state/store';
import { useAtlas, useServices } from '../context/atlas-context';
import { followDrag } from '../controls/follow-drag';
import { PEEK_HEIGHT, type SheetRoom, sheetHeight, stopAfterRelease } from './sheet-stops';

/** Lets the reader drag the sheet by its head, and a lowered sheet by any part of it. */
export function useSheetDrag(stage: RefObject<HTMLElement | null>, isPhone: boolean): void {
  const { store } = useServices();
  useEffect(() => {
    const sheet = stage.current?.querySelector<HTMLElement>('.panel');
    return isPhone && stage.current && sheet
      ? makeDraggable(stage.current, sheet, store)
      : undefined;
  }, [stage, isPhone, store]);
}

function makeDraggable(stage: HTMLElement, sheet: HTMLElement, store: AppStore): () => void {
  let height = 0;
  let startHeight: number | null = null;

  return followDrag(sheet, {
    canStart: (target) =>
      store.getState().sheet === 'peek' || target.closest('.panel-head') !== null,
    onMove(raised) {
      startHeight ??= sheet.offsetHeight;
      height = clamp(startHeight + raised, PEEK_HEIGHT, sheetHeight('full', roomOf(stage)));
      stage.dataset.dragging = '';
      stage.style.setProperty('--sheet-height', `${height}px`);
    },
    onEnd(velocity) {
      startHeight = null;
      delete stage.dataset.dragging;
      stage.style.removeProperty('--sheet-height');
      store.getState().setSheet(stopAfterRelease(height, velocity, roomOf(stage)));
    },
  });
}

function roomOf(stage: HTMLElement): SheetRoom {
  const barHeight = stage.offsetTop;
  return { barHeight, viewportHeight: barHeight + stage.offsetHeight };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Raises a lowered sheet to half when something is selected, or focused inside it by keyboard. */
export function useRaiseSheet(body: RefObject<HTMLElement | null>, isPhone: boolean): void {
  const { store } = useServices();
  const selection = useAtlas((state) => state.selection);
  const lastSelection = useRef(selection);

  useEffect(() => {
    const hasChanged = selection !== lastSelection.current;
    lastSelection.current = selection;
    if (!isPhone || !hasChanged || selection.kind === OVERVIEW.kind) return;
    raiseFromPeek(store.getState());
  }, [selection, isPhone, store]);

  useEffect(() => {
    const element = body.current;
    if (!element || !isPhone) return;
    function onFocusIn({ target }: FocusEvent) {
      if (target instanceof Element && target.matches(':focus-visible')) {
        raiseFromPeek(store.getState());
      }
    }
    element.addEventListener('focusin', onFocusIn);
    return () => element.removeEventListener('focusin', onFocusIn);
  }, [body, isPhone, store]);
}

function raiseFromPeek({
  sheet,
  setSheet,
}: {
  readonly sheet: string;
  setSheet(stop: 'half'): void;
}): void {
  if (sheet === 'peek') setSheet('half');
}

import { type RefObject, useEffect } from 'react';
import type { AppStore } from '../../state/store';
import { useServices } from '../atlas-context';
import { followDrag } from './follow-drag';
import { PEEK_HEIGHT, type SheetRoom, sheetHeight, stopAfterRelease } from './sheet-stops';

/** Lets the sheet be pulled by its head, and while it is lowered by any part of it. */
export function useSheetDrag(stage: RefObject<HTMLElement | null>, isPhone: boolean): void {
  const { store } = useServices();
  useEffect(() => {
    const sheet = stage.current?.querySelector<HTMLElement>('.panel');
    return isPhone && stage.current && sheet ? pullable(stage.current, sheet, store) : undefined;
  }, [stage, isPhone, store]);
}

function pullable(stage: HTMLElement, sheet: HTMLElement, store: AppStore): () => void {
  let height = 0;
  let startHeight: number | null = null;

  return followDrag(sheet, {
    canStart: (target) =>
      store.getState().sheet === 'peek' || target.closest('.panel-head') !== null,
    onMove(raised) {
      startHeight ??= sheet.offsetHeight;
      height = clamp(startHeight + raised, PEEK_HEIGHT, sheetHeight('full', roomOf(stage)));
      stage.dataset.pulling = '';
      stage.style.setProperty('--sheet-height', `${height}px`);
    },
    onEnd(velocity) {
      startHeight = null;
      delete stage.dataset.pulling;
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

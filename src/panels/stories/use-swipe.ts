import { type RefObject, useEffect, useRef } from 'react';

/** Least width of a swipe, in CSS pixels; it must also be twice as wide as it is high. */
const LEAST_WIDTH = 48;

/** Calls `onSwipe` when a finger swipes over an element: 1 to the left, which turns forward, and -1 to the right. */
export function useSwipe(
  element: RefObject<HTMLElement | null>,
  onSwipe: (towards: 1 | -1) => void,
): void {
  const latest = useRef(onSwipe);
  latest.current = onSwipe;
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const listening = new AbortController();
    const { signal } = listening;
    let start: PointerEvent | undefined;
    target.addEventListener(
      'pointerdown',
      (event) => {
        start = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      (event) => {
        if (!start || event.pointerId !== start.pointerId) return;
        const towards = swipeTowards(event.clientX - start.clientX, event.clientY - start.clientY);
        start = undefined;
        if (towards !== 0) latest.current(towards);
      },
      { signal },
    );
    return () => listening.abort();
  }, [element]);
}

/** Returns which way a movement turns: 1 forward, -1 back, 0 if it is no swipe. */
export function swipeTowards(right: number, down: number): 1 | -1 | 0 {
  if (Math.abs(right) < LEAST_WIDTH || Math.abs(right) < 2 * Math.abs(down)) return 0;
  return right < 0 ? 1 : -1;
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of a drawing and its font size, in CSS pixels. Text keeps its size; the plot shrinks. */
export interface ChartSize {
  readonly width: number;
  readonly em: number;
}

const UNTIL_MEASURED: ChartSize = { width: 360, em: 12 };

/**
 * Returns refs for a box as wide as the drawing and for one inside it as wide as an em, with the size
 * measured from both: readers may enlarge either.
 */
export function useChartSize(): readonly [
  RefObject<HTMLDivElement | null>,
  RefObject<HTMLSpanElement | null>,
  ChartSize,
] {
  const box = useRef<HTMLDivElement>(null);
  const letter = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState(UNTIL_MEASURED);
  useLayoutEffect(() => {
    const [room, probe] = [box.current, letter.current];
    if (!room || !probe) return;
    const measure = () => setSize((before) => changed(before, room.clientWidth, widthOf(probe)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    observer.observe(probe);
    return () => observer.disconnect();
  }, []);
  return [box, letter, size];
}

/** A hidden box has no size and keeps its last one. */
function changed(before: ChartSize, width: number, em: number): ChartSize {
  const isSame = width === before.width && em === before.em;
  return isSame || width === 0 || em === 0 ? before : { width, em };
}

function widthOf(element: Element): number {
  return element.getBoundingClientRect().width;
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of a drawing and its font size, in CSS pixels. Text keeps its size; the plot shrinks. */
export interface ChartSize {
  readonly width: number;
  readonly em: number;
}

const USUAL: ChartSize = { width: 360, em: 12 };

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
  const [size, setSize] = useState(sizeOnScreen);
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

/**
 * Returns the size of a chart that is on screen, such as one of the page that the build rendered, which the next most likely has: it
 * is then not drawn twice.
 */
function sizeOnScreen(): ChartSize {
  const letter = globalThis.document?.querySelector('.chart-box > .chart-em');
  return letter?.parentElement
    ? changed(USUAL, letter.parentElement.clientWidth, widthOf(letter))
    : USUAL;
}

/** A hidden box has no size and keeps its last one. */
function changed(before: ChartSize, width: number, em: number): ChartSize {
  const isSame = width === before.width && em === before.em;
  return isSame || width === 0 || em === 0 ? before : { width, em };
}

function widthOf(element: Element): number {
  return element.getBoundingClientRect().width;
}

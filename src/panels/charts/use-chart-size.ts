import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Room for a drawing, and the size of its words, in CSS pixels: words keep their size, the plot gives way. */
export interface ChartSize {
  readonly width: number;
  readonly em: number;
}

const UNTIL_MEASURED: ChartSize = { width: 360, em: 12 };

export function useChartSize(): [RefObject<HTMLDivElement | null>, ChartSize] {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(UNTIL_MEASURED);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setSize((before) => {
        const width = element.clientWidth;
        const em = Number.parseFloat(getComputedStyle(element).fontSize);
        const isSame = width === before.width && em === before.em;
        return width === 0 || isSame ? before : { width, em };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, size];
}

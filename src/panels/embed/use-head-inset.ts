import { type RefObject, useLayoutEffect } from 'react';
import { useServices } from '../context/atlas-context';

/** Keeps the map below the head of a frame, whose height depends on its texts. */
export function useHeadInset(head: RefObject<HTMLElement | null>): void {
  const { setInsets } = useServices().store.getState();
  useLayoutEffect(() => {
    const element = head.current;
    if (!element) return;
    const measure = () =>
      setInsets({ top: Math.round(element.offsetHeight), right: 0, bottom: 0, left: 0 });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [head, setInsets]);
}

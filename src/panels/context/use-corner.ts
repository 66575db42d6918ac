import { type RefObject, useEffect } from 'react';
import type { MapCorner, MapPart } from '../../state/corners-slice';
import { useServices } from './atlas-context';

/**
 * Tells the store how much of its corner of the map a part covers while it is shown, so that fits stay clear of it. The part is
 * an element, or the button round it, which may be rendered anew.
 */
export function useCorner(
  part: MapPart,
  corner: MapCorner,
  element: RefObject<HTMLElement | null>,
): void {
  const { setCorner } = useServices().store.getState();
  useEffect(() => {
    const shown = element.current?.closest<HTMLElement>('button') ?? element.current;
    const area = shown?.closest('.map-area');
    if (!shown || !area) return;
    const measure = () => {
      if (!shown.isConnected) return;
      const own = shown.getBoundingClientRect();
      const all = area.getBoundingClientRect();
      if (own.width === 0) return setCorner(part, null);
      setCorner(part, {
        corner,
        width: corner.endsWith('left') ? own.right - all.left : all.right - own.left,
        height: corner.startsWith('top') ? own.bottom - all.top : all.bottom - own.top,
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    return () => {
      observer.disconnect();
      setCorner(part, null);
    };
  }, [part, corner, element, setCorner]);
}

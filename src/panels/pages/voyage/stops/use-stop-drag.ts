import { useEffect, useRef, useState } from 'react';
import { moveStop } from '../../../../domain/edit-itinerary';
import type { Itinerary } from '../../../../domain/itinerary';
import { followDrag } from '../../../controls/follow-drag';

/** Lets the reader drag a stop by its handle to another position of the list. */
export function useStopDrag(
  itinerary: Itinerary,
  openItineraryPage: (itinerary: Itinerary) => void,
) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const latest = useRef({ itinerary, openItineraryPage });
  latest.current = { itinerary, openItineraryPage };
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let from = -1;
    let to = -1;
    let start = 0;
    const centres = () =>
      [...element.querySelectorAll('.stop')].map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return top + height / 2;
      });
    return followDrag(element, {
      canStart: (pressed) => {
        const handle = pressed.closest('.stop-handle');
        from = handle ? [...element.querySelectorAll('.stop-handle')].indexOf(handle) : -1;
        start = centres()[from] ?? 0;
        return handle !== null;
      },
      onMove: (raised) => {
        const at = start - raised;
        const distances = centres().map((centre) => Math.abs(centre - at));
        to = distances.indexOf(Math.min(...distances));
        setDragged(from);
        setTarget(to);
      },
      onEnd: () => {
        setDragged(null);
        setTarget(null);
        if (to >= 0 && to !== from) {
          latest.current.openItineraryPage(moveStop(latest.current.itinerary, from, to));
        }
        to = -1;
      },
    });
  }, []);
  return { list, dragged, target };
}

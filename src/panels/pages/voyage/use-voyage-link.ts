import type { MouseEvent } from 'react';
import { formatItinerary, type Itinerary } from '../../../domain/itinerary';
import type { Closures } from '../../../domain/voyage-options';
import { useAtlas, useServices } from '../../context/atlas-context';
import { opensElsewhere } from '../../links/use-view-link';

/** Returns the props of an `<a>` to another voyage that keeps the present options. */
export function useVoyageLink(id: string, closures: Closures) {
  const { store, hrefOf } = useServices();
  const selection = { kind: 'voyage', id } as const;
  const href = useAtlas(() => hrefOf({ selection, closures }));
  function onClick(event: MouseEvent<Element>) {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    // The page first: its address is a history entry of its own, to which the closures belong.
    store.getState().select(selection);
    store.getState().setClosures(closures);
  }
  return { href, onClick };
}

/** Returns the function that opens another itinerary with the same options, as a history entry of its own. */
export function useOpenItinerary(): (itinerary: Itinerary) => void {
  const { store } = useServices();
  return (itinerary) => store.getState().select({ kind: 'voyage', id: formatItinerary(itinerary) });
}

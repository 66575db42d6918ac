import type { MouseEvent } from 'react';
import { formatItinerary, type Itinerary } from '../../../domain/itinerary';
import type { Closures } from '../../../domain/voyage-options';
import { useAtlas, useServices } from '../../context/atlas-context';
import { opensElsewhere } from '../../links/use-view-link';

/** What makes an `<a>` of another voyage, on the terms of the present one. */
export function useVoyageLink(id: string, closures: Closures) {
  const { store, hrefOf } = useServices();
  const selection = { kind: 'voyage', id } as const;
  const href = useAtlas(() => hrefOf({ selection, closures }));
  function onClick(event: MouseEvent<Element>) {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    // The page first: its address is a step of its own in the history, what is closed belongs to it.
    store.getState().select(selection);
    store.getState().setClosures(closures);
  }
  return { href, onClick };
}

/** Opens another itinerary on the same terms; its address is a step of its own in the history. */
export function useOpenItinerary(): (itinerary: Itinerary) => void {
  const { store } = useServices();
  return (itinerary) => store.getState().select({ kind: 'voyage', id: formatItinerary(itinerary) });
}

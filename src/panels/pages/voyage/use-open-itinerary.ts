import { formatItinerary, type Itinerary } from '../../../domain/itinerary';
import { useServices } from '../../atlas-context';

/** Opens another itinerary on the same terms; its address is a step of its own in the history. */
export function useOpenItinerary(): (itinerary: Itinerary) => void {
  const { store } = useServices();
  return (itinerary) => store.getState().select({ kind: 'voyage', id: formatItinerary(itinerary) });
}

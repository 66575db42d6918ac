import { insertStop, replaceStop } from '../domain/edit-itinerary';
import { formatItinerary, pointStop, type Stop } from '../domain/itinerary';
import type { Selection } from '../domain/selection';
import type { Position } from '../geo/position';
import { openItinerary } from '../state/select-voyage';
import type { AppStore } from '../state/store';

/**
 * Adds the clicked port or project, or else the clicked position, to the open itinerary as the stop being picked. Returns
 * false if no stop is being picked.
 */
export function pickStop(
  store: AppStore,
  there: Selection | undefined,
  position: Position,
): boolean {
  const state = store.getState();
  const itinerary = openItinerary(state);
  const { pickedStop } = state;
  if (!pickedStop || !itinerary) return false;
  const stop = stopOf(there) ?? pointStop(position);
  const { index, isNew } = pickedStop;
  const changed = isNew ? insertStop(itinerary, index, stop) : replaceStop(itinerary, index, stop);
  state.pickStop(null);
  state.select({ kind: 'voyage', id: formatItinerary(changed) });
  return true;
}

function stopOf(there: Selection | undefined): Stop | undefined {
  return there?.kind === 'port' || there?.kind === 'project'
    ? { kind: there.kind, id: there.id }
    : undefined;
}

import { formatItinerary, parseItinerary } from '../domain/itinerary';
import { openItinerary } from '../state/select-voyage';
import type { AppState, AppStore } from '../state/store';

/** Returns the stops of a link that were dropped because no place has their id. */
export function droppedStops(requested: string, present: string): readonly string[] {
  const kept = parseItinerary(present)?.stops.length ?? 0;
  const all = parseItinerary(requested)?.stops.length ?? 0;
  const tokens = present.split('~');
  return kept < all ? requested.split('~').filter((token) => !tokens.includes(token)) : [];
}

/** Removes unknown passages from the open voyage and its closures, with a notice that lists them. */
export function resolveVoyage(store: AppStore): void {
  const state = store.getState();
  const { passages, closures } = state;
  const itinerary = openItinerary(state);
  if (passages?.state !== 'ready' || !itinerary) return;
  const known = new Set(passages.value.map(({ id }) => id));
  const isKnown = (id: string) => known.has(id);
  const unknown = [
    ...itinerary.legs.flatMap(({ via }) => via),
    ...closures.closed,
    ...closures.opened,
  ].filter((id) => !isKnown(id));
  if (unknown.length === 0) return;
  const legs = itinerary.legs.map((leg) => ({ ...leg, via: leg.via.filter(isKnown) }));
  state.setClosures({
    ...closures,
    closed: closures.closed.filter(isKnown),
    opened: closures.opened.filter(isKnown),
  });
  const id = formatItinerary({ ...itinerary, legs });
  if (id !== formatItinerary(itinerary)) state.redirect({ kind: 'voyage', id });
  state.notify('link-damaged', [...new Set([...damagedParts(state), ...unknown])].join(', '));
}

/** Returns the damaged parts that the notice already lists. */
function damagedParts({ notices }: AppState): readonly string[] {
  const detail = notices.find(({ kind }) => kind === 'link-damaged')?.detail;
  return detail === undefined ? [] : [detail];
}

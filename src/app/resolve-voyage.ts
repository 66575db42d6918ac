import { formatItinerary, parseItinerary } from '../domain/itinerary';
import { openItinerary } from '../state/select-voyage';
import type { AppState, AppStore } from '../state/store';

/** Stops of a link that are not in what became of it: there is nothing of that name. */
export function droppedStops(asked: string, present: string): readonly string[] {
  const kept = parseItinerary(present)?.stops.length ?? 0;
  const all = parseItinerary(asked)?.stops.length ?? 0;
  const tokens = present.split('~');
  return kept < all ? asked.split('~').filter((token) => !tokens.includes(token)) : [];
}

/** Leaves out passages that a link names and nobody knows, with a notice; the rest of the link stays. */
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

/** What else of the link was not understood: the notice names it all. */
function damagedParts({ notices }: AppState): readonly string[] {
  const detail = notices.find(({ kind }) => kind === 'link-damaged')?.detail;
  return detail === undefined ? [] : [detail];
}

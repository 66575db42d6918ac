import type { ListedEvent } from '../domain/event';
import { EVENT_ROWS } from './record-rows/event-rows';
import type { AppState } from './store';

const NONE: readonly never[] = [];

/** Selects the events that the timeline lists; empty on other pages. */
export function listedEvents(state: AppState): readonly ListedEvent[] {
  return state.selection.kind === 'timeline' ? EVENT_ROWS.list(state) : NONE;
}

let last: {
  readonly listed: readonly ListedEvent[];
  readonly placed: readonly ListedEvent[];
} = { listed: NONE, placed: NONE };

/** Selects the listed events that have a place; the same reference for the same list. */
export function placedEvents(state: AppState): readonly ListedEvent[] {
  const listed = listedEvents(state);
  if (last.listed !== listed) {
    last = { listed, placed: listed.filter(({ position }) => position !== undefined) };
  }
  return last.placed;
}

import type { ListedEvent } from '../domain/event';
import type { DatedEvent } from '../domain/record-times';
import { isOneYear, type TimeSpan, touches } from '../domain/time-span';
import { memoizeSelector } from './memoize-selector';
import { DATED_EVENT_ROWS, EVENT_ROWS } from './record-rows/event-rows';
import type { AppState } from './store';

const NONE: readonly never[] = [];

/** The state on which the listed events depend, and that of the events of all years. */
const LISTED = ['selection', 'eventList', 'time', 'filters'] as const;
const DATED = ['selection', 'eventList', 'recordTimes', 'filters'] as const;

/** Selects the events that the timeline lists: those that pass the filters, of the chosen time; empty on other pages. */
export function listedEvents(
  state: Pick<AppState, (typeof LISTED)[number]>,
): readonly ListedEvent[] {
  return state.selection.kind === 'timeline' ? EVENT_ROWS.list(state) : NONE;
}

/** Selects the listed events that have a place. */
export const placedEvents = memoizeSelector(LISTED, (state) =>
  listedEvents(state).filter(hasPlace),
);

/** Selects the events with a place of all years. */
const placedInAnyYear = memoizeSelector(DATED, (state) =>
  DATED_EVENT_ROWS.list(state).filter(hasPlace),
);

/** Selects the events with a place of the chosen years. */
const placedThen = memoizeSelector([...DATED, 'time'], (state) =>
  eventsWithin(placedInAnyYear(state), state.time),
);

/**
 * Selects the events that the map marks: those that the timeline lists; beside a chosen time those of its years, of all years
 * while one is shown, since the map then tells them apart itself.
 */
export function markedEvents(state: AppState): readonly DatedEvent[] {
  const { selection, time } = state;
  if (selection.kind === 'timeline') return placedEvents(state);
  if (time === null) return NONE;
  return isOneYear(time) ? placedInAnyYear(state) : placedThen(state);
}

/** Returns the events of a span; all of them for the latest. */
export function eventsWithin<E extends Pick<DatedEvent, 'date' | 'until'>>(
  events: readonly E[],
  time: TimeSpan | null,
): readonly E[] {
  return time ? events.filter(({ date, until }) => touches(time, date, until)) : events;
}

function hasPlace({ position }: Pick<DatedEvent, 'position'>): boolean {
  return position !== undefined;
}

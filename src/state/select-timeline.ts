import type { ListedEvent } from '../domain/event';
import { type Filters, NO_FILTERS } from '../domain/filters';
import { type DatedEvent, eventsPassing, type RecordTimes } from '../domain/record-times';
import { isOneYear, type TimeSpan, touches } from '../domain/time-span';
import { EVENT_ROWS } from './record-rows/event-rows';
import type { AppState } from './store';

const NONE: readonly never[] = [];

/** Selects the events that the timeline lists: those that pass the filters, of the chosen time; empty on other pages. */
export function listedEvents(state: AppState): readonly ListedEvent[] {
  if (state.selection.kind !== 'timeline') return NONE;
  const all = EVENT_ROWS.list(state);
  const { time } = state;
  if (time === null) return all;
  if (timely.all !== all || timely.time !== time) {
    const events = all.filter(({ date, until }) => touches(time, date, until));
    timely = { all, time, events };
  }
  return timely.events;
}

let timely: {
  readonly all: readonly ListedEvent[];
  readonly time: TimeSpan | null;
  readonly events: readonly ListedEvent[];
} = { all: NONE, time: null, events: NONE };

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

/**
 * Selects the events that the map marks: those that the timeline lists; beside a chosen time those of its years, of all years
 * while one is shown, since the map then tells them apart itself.
 */
export function markedEvents(state: AppState): readonly DatedEvent[] {
  const { selection, time, recordTimes } = state;
  if (selection.kind === 'timeline') return placedEvents(state);
  if (time === null || recordTimes?.state !== 'ready') return NONE;
  return eventsOf(recordTimes.value.events, time, state.filters);
}

let marked: {
  readonly all: RecordTimes['events'];
  readonly key: string;
  readonly filters: Filters;
  readonly events: readonly DatedEvent[];
} = { all: NONE, key: '', filters: NO_FILTERS, events: NONE };

function eventsOf(
  all: RecordTimes['events'],
  time: TimeSpan,
  filters: Filters,
): readonly DatedEvent[] {
  const key = isOneYear(time) ? 'any year' : `${time.from}-${time.to}`;
  if (marked.all !== all || marked.key !== key || marked.filters !== filters) {
    const events = eventsPassing(all, filters).filter(
      ({ position, date, until }) =>
        position !== undefined && (isOneYear(time) || touches(time, date, until)),
    );
    marked = { all, key, filters, events };
  }
  return marked.events;
}

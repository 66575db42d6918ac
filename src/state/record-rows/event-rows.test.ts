import { describe, expect, it } from 'vitest';
import type { ListedEvent } from '../../domain/event';
import { NO_FILTERS, withChoice } from '../../domain/filters';
import { oneYear } from '../../domain/time-span';
import { listedEvents, markedEvents } from '../select-timeline';
import { type AppState, createAppStore } from '../store';
import { DATED_EVENT_ROWS, EVENT_ROWS } from './event-rows';

const words = (text: string) => ({ en: text, es: text, pt: text, zh: text });
const place = { position: [-78, -1], place: words('x') } as const;
const name = words('Event');

const EVENTS: readonly ListedEvent[] = [
  { ...place, ...{ id: 'treaty', date: '2023', kind: 'trade', name, country: 'EC' }, ...rest('') },
  {
    ...place,
    ...{ id: 'port', date: '2024', kind: 'port', name, country: 'PE' },
    ...rest('crane'),
  },
  {
    ...{ id: 'forum', date: '2024-05', until: '2025', kind: 'trade', name, concerns: ['BR'] },
    ...rest(''),
  },
];

function rest(text: string) {
  return { text: words(text), sources: 1 };
}

function stateWith(change: Partial<AppState>): AppState {
  const events = EVENTS.map(({ text: _, sources: __, place: ___, ...event }) => event);
  return {
    ...createAppStore().getState(),
    recordTimes: {
      state: 'ready',
      value: { projects: [], services: [], legs: new Map(), events, loans: [] },
    },
    ...change,
  };
}

const LISTED = { eventList: { state: 'ready', value: EVENTS } } as const;
const TIMELINE = { selection: { kind: 'timeline' } } as const;
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('events beside the time bar', () => {
  const of = (filters = NO_FILTERS, change: Partial<AppState> = {}) =>
    ids(DATED_EVENT_ROWS.list(stateWith({ filters, ...change })));
  const inEcuador = withChoice(NO_FILTERS, 'country', ['ec']);

  it('follow the countries of projects and the filters of events', () => {
    expect(of()).toEqual(['treaty', 'port', 'forum']);
    expect(of(inEcuador)).toEqual(['treaty']);
    expect(of(withChoice(NO_FILTERS, 'country', ['br']))).toEqual(['forum']);
    expect(of(withChoice(inEcuador, 'event-country', ['pe']))).toEqual([]);
    expect(of(withChoice(NO_FILTERS, 'event-kind', ['trade']))).toEqual(['treaty', 'forum']);
    expect(of(withChoice(NO_FILTERS, 'sector', ['energy']))).toHaveLength(3);
    expect(of({ ...NO_FILTERS, ranges: { 'event-year': { from: 2025, to: null } } })).toEqual([
      'forum',
    ]);
  });

  it('follow the filters of the timeline alone on its page', () => {
    expect(of(inEcuador, TIMELINE)).toHaveLength(3);
  });

  it('are found by the words of their texts once these are there', () => {
    const filters = { ...NO_FILTERS, text: 'crane' };
    expect(of(filters)).toEqual([]);
    expect(of(filters, LISTED)).toEqual(['port']);
  });
});

describe('the events of a chosen time', () => {
  it('are the same in list, table and on the map', () => {
    const filters = withChoice(NO_FILTERS, 'event-kind', ['trade', 'port']);
    const state = stateWith({ ...LISTED, ...TIMELINE, filters, time: oneYear(2024) });
    expect(ids(listedEvents(state))).toEqual(['port', 'forum']);
    expect([...EVENT_ROWS.shown(state)]).toHaveLength(2);
    expect(EVENT_ROWS.size(state)).toBe(2);
    expect(ids(markedEvents(state))).toEqual(['port']);
  });

  it('are those of all years on the map while one year is shown, the same list for each', () => {
    const state = stateWith({ time: oneYear(2024) });
    const marked = markedEvents(state);
    expect(ids(marked)).toEqual(['treaty', 'port']);
    expect(markedEvents({ ...state, time: oneYear(2019) })).toBe(marked);
    expect(ids(markedEvents({ ...state, time: { from: 2020, to: 2023 } }))).toEqual(['treaty']);
    expect(markedEvents({ ...state, time: null })).toEqual([]);
  });
});

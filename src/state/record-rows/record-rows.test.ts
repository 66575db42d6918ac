import { describe, expect, it } from 'vitest';
import type { AnyFacetId, Range } from '../../domain/facet';
import { NO_FILTERS, withChoice } from '../../domain/filters';
import type { Service } from '../../domain/service';
import { createAppStore } from '../store';
import { filteredRows } from './filtered-rows';
import { isDirect } from './service-rows';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly country: string;
  readonly years: Range;
}

const row = (id: string, kind: string, country: string, from: number, to = from): Row => ({
  ...{ id, kind, country },
  years: { from, to },
});

const ROWS = [
  row('Ties', 'diplomacy', 'pe', 1971),
  row('Opening', 'port', 'pe', 2024),
  row('Works', 'port', 'cn', 2021, 2024),
];

const events = filteredRows<Row>({
  kind: 'events',
  rows: () => STATUS,
  values: { 'event-kind': ({ kind }) => [kind], 'event-country': ({ country }) => [country] },
  ranges: { 'event-year': ({ years }) => [years] },
  textsOf: ({ id }) => [id],
});
const STATUS = { state: 'ready', value: ROWS } as const;

function stateWith(...choices: readonly (readonly [AnyFacetId, readonly string[]])[]) {
  const filters = choices.reduce(
    (all, [facet, values]) => withChoice(all, facet, values),
    NO_FILTERS,
  );
  return { ...createAppStore().getState(), filters };
}

describe('filtered rows', () => {
  it('list the rows that pass every facet of their kind', () => {
    const state = stateWith(['event-kind', ['port']], ['event-country', ['pe']]);
    expect(events.list(state).map(({ id }) => id)).toEqual(['Opening']);
    expect([...events.shown(state)]).toEqual([1]);
  });

  it('ignore the facets of other kinds of records', () => {
    expect(events.list(stateWith(['sector', []], ['port-country', ['cl']]))).toHaveLength(3);
  });

  it('count each facet under all filters but its own', () => {
    const counts = events.filtered(stateWith(['event-kind', ['port']]));
    expect(counts.indices).toHaveLength(2);
    expect(counts.countOf('event-kind', 'diplomacy')).toBe(1);
    expect(counts.countOf('event-country', 'pe')).toBe(1);
    expect(counts.countOf('event-country', 'cn')).toBe(1);
    expect(counts.countWithout('event-kind')).toBe(3);
  });

  it('meet a range with any part of theirs, and words without accents', () => {
    const state = stateWith();
    const ranges = { 'event-year': { from: 2022, to: 2023 } };
    expect(events.list({ ...state, filters: { ...NO_FILTERS, ranges } })).toHaveLength(1);
    expect(events.list({ ...state, filters: { ...NO_FILTERS, text: 'òpening' } })).toHaveLength(1);
    expect(events.valuesOfRange(state, 'event-year')).toEqual([1971, 2024, 2021]);
  });

  it('are the same references for the same filters', () => {
    const state = stateWith(['event-kind', ['port']]);
    expect(events.list(state)).toBe(events.list({ ...state }));
    expect(events.filtered(state)).toBe(events.filtered({ ...state }));
  });
});

describe('a direct service', () => {
  const service = (ports: readonly string[], loop: boolean): Pick<Service, 'calls' | 'loop'> => ({
    calls: ports.map((port) => ({
      port,
      name: { en: port, es: port, pt: port, zh: port },
      position: [0, 0],
    })),
    loop,
  });

  it('sails from Chancay to China without a call between, or back', () => {
    expect(isDirect(service(['ecgye', 'pechy', 'cnsgh'], false))).toBe(true);
    expect(isDirect(service(['cnnsa', 'pechy', 'clsai'], false))).toBe(true);
    expect(isDirect(service(['pechy', 'pecll', 'cnsgh'], false))).toBe(false);
  });

  it('may close its loop so', () => {
    expect(isDirect(service(['cnsgh', 'mxzlo', 'pechy'], true))).toBe(true);
    expect(isDirect(service(['cnsgh', 'mxzlo', 'pechy'], false))).toBe(false);
    expect(isDirect(service([], true))).toBe(false);
  });
});

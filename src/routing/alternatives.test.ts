import { describe, expect, it } from 'vitest';
import { nauticalMiles } from '../geo/units';
import { findAlternatives, requestAlternatives } from './alternatives';
import type { RouteQuery, RouteResult } from './sea-route';

const QUERY: RouteQuery = { from: [-46, -24], to: [122, 31] };

/** Ways between the ends: the passages they take and their lengths. */
const WAYS = [
  { ids: ['good-hope', 'sunda'], length: 11_000 },
  { ids: ['good-hope', 'malacca'], length: 11_100 },
  { ids: ['panama'], length: 13_000 },
  { ids: ['drake'], length: 13_500 },
  { ids: ['suez', 'malacca'], length: 19_000 },
];

/** Takes the shortest of the ways that a query allows, and knows their passages alone. */
function fakeRouter() {
  const asked: RouteQuery[] = [];
  const route = (query: RouteQuery): RouteResult => {
    asked.push(query);
    const { closed = [], via = [] } = query;
    const known = WAYS.flatMap(({ ids }) => ids);
    const unknown = [...closed, ...via].find((id) => !known.includes(id));
    if (unknown) return { ok: false, reason: 'unknown-passage', detail: unknown };
    const way = WAYS.find(
      ({ ids }) => via.every((id) => ids.includes(id)) && !closed.some((id) => ids.includes(id)),
    );
    return way ? routeOf(way) : { ok: false, reason: 'closed' };
  };
  return { asked, route };
}

function routeOf({ ids, length }: (typeof WAYS)[number]): RouteResult {
  const distance = nauticalMiles(length);
  const passages = ids.map((id) => ({ id, position: [0, 0] as const, distance }));
  const nothing = { track: [], waypoints: [], approaches: [], flags: [] };
  return { ok: true, distance, passages, ...nothing };
}

function summaryOf(query: Parameters<typeof findAlternatives>[1], router = fakeRouter()) {
  const result = findAlternatives(router, query);
  if (!result.ok) return result;
  return result.alternatives.map(({ kind, passage, route }) => [kind, passage, route.distance]);
}

describe('alternatives', () => {
  it('differ in their passages, are not much longer than the shortest, and are ordered by length', () => {
    expect(summaryOf(QUERY)).toEqual([
      ['shortest', undefined, 11_000],
      ['avoid', 'sunda', 11_100],
      ['via', 'panama', 13_000],
      ['via', 'drake', 13_500],
    ]);
  });

  it('keep to the closures of the query and to the length it asks for', () => {
    expect(summaryOf({ ...QUERY, closed: ['panama'], maxLengthRatio: 2 })).toEqual([
      ['shortest', undefined, 11_000],
      ['avoid', 'sunda', 11_100],
      ['via', 'drake', 13_500],
      ['via', 'suez', 19_000],
    ]);
  });

  it('are looked for by the passages that a query names, and refused by name if one is unknown', () => {
    expect(summaryOf({ ...QUERY, by: ['malacca'] })).toEqual([
      ['shortest', undefined, 11_000],
      ['via', 'malacca', 11_100],
      ['avoid', 'good-hope', 13_000],
    ]);
    const unknown = { ok: false, reason: 'unknown-passage', detail: 'atlantis' };
    expect(summaryOf({ ...QUERY, by: ['atlantis'] })).toEqual(unknown);
  });

  it('require nothing beside the passages that a query requires', () => {
    const router = fakeRouter();
    expect(summaryOf({ ...QUERY, via: ['malacca'] }, router)).toEqual([
      ['shortest', undefined, 11_100],
    ]);
    expect(router.asked.map(({ via }) => via)).toEqual([['malacca'], ['malacca'], ['malacca']]);
  });

  it('say why there is no route at all', () => {
    const closed = ['good-hope', 'panama', 'drake', 'suez'];
    expect(summaryOf({ ...QUERY, closed })).toEqual({ ok: false, reason: 'closed' });
  });

  it('are the same from a worker', async () => {
    const { route } = fakeRouter();
    const client = { route: async (query: RouteQuery) => route(query) };
    expect(await requestAlternatives(client, QUERY)).toEqual(findAlternatives({ route }, QUERY));
  });
});

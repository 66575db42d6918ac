import { describe, expect, it } from 'vitest';
import { EMPTY_SEA_LEG } from '../domain/sea-leg.fixture';
import { type RouteQuery, type RouteResult, routeQueryKey } from '../domain/sea-route';

import { DEFAULT_OPTIONS } from '../domain/voyage-options';
import type { Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import { directAlternative } from '../voyage/choose-alternatives';
import {
  isSeekingAlternatives,
  knownAlternatives,
  otherAlternatives,
  otherPlans,
} from './select-alternatives';
import { openQueries } from './select-route-queries';
import { type AppStore, createAppStore } from './store';

const PLACES: Readonly<Record<string, Position>> = {
  pechy: [-77, -12],
  cnsgh: [122, 31],
  pecll: [-77.2, -12.1],
};
const words = (text: string) => ({ en: text, es: text, pt: text, zh: text });

/** Routes go by Tsugaru; via Panama they are 900 nmi longer, and by Osumi, with Tsugaru closed, 90 nmi longer. */
function answer({ via = [], closed = [], from, to }: RouteQuery): RouteResult {
  const passed = via[0] ?? (closed.includes('tsugaru') ? 'osumi' : 'tsugaru');
  const longer = { panama: 900, osumi: 90, tsugaru: 0 }[passed];
  const isHop = Math.abs(from[0] - to[0]) < 1;
  if (longer === undefined) return { ok: false, reason: 'closed' };
  return {
    ok: true,
    distance: nauticalMiles(isHop ? 40 : 9000 + longer),
    track: [from, to],
    waypoints: [from, to],
    approaches: [],
    passages: isHop ? [] : [{ id: passed, position: [0, 0], distance: nauticalMiles(1) }],
    flags: [],
  };
}

function storeWith(id: string, closed: readonly string[] = []): AppStore {
  const store = createAppStore();
  const state = store.getState();
  state.setCorridorMap({
    state: 'ready',
    value: {
      seaLeg: EMPTY_SEA_LEG,
      countryNames: [],
      legs: [],
      ports: Object.entries(PLACES).map(([port, position]) => ({
        id: port,
        position,
        name: words(port),
        place: words(port),
        country: 'PE',
        role: 'port' as const,
      })),
    },
  });
  state.setReference('gazetteer', { state: 'ready', value: [] });
  state.setClosures({ closed, opened: [], withPlanned: false });
  state.select({ kind: 'voyage', id });
  return store;
}

/** Sets the results group by group, as the engine receives the queries. */
function settle(store: AppStore): void {
  settleGroup(store, 0);
  settleGroup(store, 1);
}

function settleGroup(store: AppStore, group: 0 | 1): void {
  const queries = openQueries(store.getState())[group] ?? [];
  store
    .getState()
    .setAnswers(
      Object.fromEntries(
        queries.map((query) => [
          routeQueryKey(query),
          { state: 'ready', value: answer(query) } as const,
        ]),
      ),
    );
}

describe('knownAlternatives', () => {
  it('lists the direct alternative, then others by passages, then by ports of call', () => {
    const store = storeWith('pechy~cnsgh');
    expect(otherPlans(store.getState())).toEqual([]);
    expect(isSeekingAlternatives(store.getState())).toBe(true);
    settleGroup(store, 0);
    expect(isSeekingAlternatives(store.getState())).toBe(true);
    settleGroup(store, 1);
    expect(isSeekingAlternatives(store.getState())).toBe(false);
    const alternatives = knownAlternatives(store.getState());
    expect(alternatives.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['direct', undefined],
      ['via', 'panama'],
      ['avoid', 'tsugaru'],
      ['call', 'pecll'],
    ]);
    expect(alternatives[2]?.distinctPassages).toEqual(['osumi']);
    expect(alternatives.map(({ isOpen }) => isOpen)).toEqual([true, false, false, false]);
  });

  it('compares with the direct alternative if the reader has chosen another', () => {
    const store = storeWith('pechy~via.panama~cnsgh');
    settle(store);
    const alternatives = knownAlternatives(store.getState());
    expect(alternatives.map(({ kind }) => kind)).toEqual(['chosen', 'direct', 'avoid', 'call']);
    expect(otherAlternatives(store.getState())).toHaveLength(3);
  });

  it('merges a chosen alternative that equals the direct one', () => {
    const store = storeWith('pechy~via.tsugaru~cnsgh');
    settle(store);
    const alternatives = knownAlternatives(store.getState());
    expect(alternatives.map(({ kind }) => kind)).toEqual(['chosen', 'via', 'avoid', 'call']);
    expect(directAlternative(alternatives)).toBe(alternatives[0]);
  });

  it('avoids closed passages in every alternative', () => {
    const store = storeWith('pechy~cnsgh', ['tsugaru']);
    settle(store);
    const passed = knownAlternatives(store.getState()).flatMap(({ routes }) =>
      routes.flatMap((route) => route?.passages.map(({ id }) => id) ?? []),
    );
    expect(passed).not.toContain('tsugaru');
  });

  it('is empty on other pages', () => {
    const store = storeWith('pechy~cnsgh');
    settle(store);
    store.getState().select({ kind: 'about' });
    expect(knownAlternatives(store.getState())).toEqual([]);
    expect(openQueries(store.getState()).flat()).toEqual([]);
  });

  it('returns the same object while only speed or ship changes', () => {
    const store = storeWith('pechy~cnsgh');
    settle(store);
    const before = knownAlternatives(store.getState());
    store.getState().setOptions({ ...DEFAULT_OPTIONS, speed: 12 });
    expect(knownAlternatives(store.getState())).toBe(before);
  });
});

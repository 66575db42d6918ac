import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_SEA_LEG } from '../domain/sea-leg.fixture';
import { type RouteQuery, type RouteResult, routeQueryKey } from '../domain/sea-route';
import type { ShipMeasures } from '../domain/ship-limits';
import type { VesselClass } from '../domain/voyage-factors';
import { DEFAULT_OPTIONS } from '../domain/voyage-options';
import type { Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import { knownAlternatives } from './select-alternatives';
import { drawnVoyage } from './select-drawn-voyage';
import { openQueries } from './select-route-queries';
import { shipLimits, tooLargeFor } from './select-ship-limits';
import { openVoyage } from './select-voyage';
import { type AppStore, createAppStore } from './store';

const PLACES: Readonly<Record<string, Position>> = { nlrtm: [4, 52], cnsgh: [122, 31] };
const words = (text: string) => ({ en: text, es: text, pt: text, zh: text });

/** Ships go through the canal of Suez, which takes draughts up to 20 m, or round the Cape. */
function answer({ vessel, closed = [], via = [] }: RouteQuery): RouteResult {
  const isShut = closed.includes('suez') || (vessel?.draught ?? 0) > 20;
  if (via.includes('suez') && isShut) {
    return { ok: false, reason: 'too-large', detail: 'suez', passages: ['suez'] };
  }
  return {
    ...{
      ok: true,
      distance: nauticalMiles(isShut ? 13_000 : 10_000),
      track: [
        [4, 52],
        [122, 31],
      ],
    },
    ...{
      waypoints: [
        [4, 52],
        [122, 31],
      ],
      approaches: [],
      flags: [],
    },
    passages: [{ id: isShut ? 'good-hope' : 'suez', position: [0, 0], distance: nauticalMiles(1) }],
  };
}

function vesselOf(id: string, measures: ShipMeasures | undefined): VesselClass {
  return {
    ...{ id, name: words(id), kind: 'container', summary: words(id), capacity: { teu: 8000 } },
    ...{ reference: { speed: 16, fuelPerDay: 80 }, auxiliary: { atSea: 5, inPort: 6 } },
    ...(measures && { measures }),
    ...{ figures: [], sources: [] },
  };
}

const VESSELS = [
  vesselOf(DEFAULT_OPTIONS.vessel, { draught: 14, beam: 43 }),
  vesselOf('deep', { draught: 21 }),
  vesselOf('unmeasured', undefined),
];

let store: AppStore;

beforeEach(() => {
  store = createAppStore();
  const { setCorridorMap, setReference, select } = store.getState();
  setCorridorMap({
    state: 'ready',
    value: {
      ...{ seaLeg: EMPTY_SEA_LEG, countryNames: [], legs: [] },
      ports: Object.entries(PLACES).map(([id, position]) => ({
        ...{ id, position, name: words(id), place: words(id), country: 'NL' },
        role: 'port' as const,
      })),
    },
  });
  setReference('gazetteer', { state: 'ready', value: [] });
  setReference('passages', {
    state: 'ready',
    value: [
      {
        ...{ id: 'suez', name: words('Suez'), kind: 'canal', open: true, why: words('') },
        ...{ position: [32, 30], limits: [{ measure: 'draught', metres: 20 }] },
      },
      {
        ...{ id: 'good-hope', name: words('Good Hope'), kind: 'cape', open: true },
        ...{ why: words(''), position: [18, -34] },
      },
    ],
  });
  setReference('factors', {
    state: 'ready',
    value: { vessels: VESSELS, fuels: [], landModes: [], canals: [] },
  });
  select({ kind: 'voyage', id: 'nlrtm~cnsgh' });
});

/** Answers what is asked until nothing new is. */
function settle(): void {
  for (let round = 0; round < 4; round++) {
    const queries = openQueries(store.getState()).flat();
    const { answers, setAnswers } = store.getState();
    const due = queries.filter((query) => !answers[routeQueryKey(query)]);
    setAnswers(
      Object.fromEntries(
        due.map((query) => [routeQueryKey(query), { state: 'ready', value: answer(query) }]),
      ),
    );
  }
}

function openLength(): number | undefined {
  return knownAlternatives(store.getState()).find(({ isOpen }) => isOpen)?.routes[0]?.distance;
}

describe('the ship of a voyage', () => {
  it('that fits everywhere asks for no route of its own', () => {
    settle();
    expect(openLength()).toBe(10_000);
    expect(Object.keys(store.getState().answers).some((key) => key.includes('draught'))).toBe(
      false,
    );
  });

  it('that is too deep for the way is led round', () => {
    store.getState().setOptions({ vessel: 'deep' });
    settle();
    expect(openLength()).toBe(13_000);
    const { legs } = openVoyage(store.getState()) ?? { legs: [] };
    expect(tooLargeFor(store.getState(), legs)).toEqual(['suez']);
    expect(drawnVoyage(store.getState())?.passed).toEqual(['good-hope']);
  });

  it('is told that it does not fit a passage that the voyage requires', () => {
    store.getState().select({ kind: 'voyage', id: 'nlrtm~via.suez~cnsgh' });
    store.getState().setOptions({ vessel: 'deep' });
    settle();
    const [leg] = openVoyage(store.getState())?.legs ?? [];
    const found = leg?.mode === 'sea' ? store.getState().answers[leg.key] : undefined;
    expect(found).toMatchObject({ value: { reason: 'too-large', passages: ['suez'] } });
  });

  it('is offered no way through what it is too large for', () => {
    store.getState().setOptions({ vessel: 'deep' });
    settle();
    const passed = knownAlternatives(store.getState()).flatMap(({ routes }) =>
      routes.flatMap((route) => route?.passages.map(({ id }) => id) ?? []),
    );
    expect(passed).not.toContain('suez');
  });

  it.each([
    ['its size is left out', { vessel: 'deep', fitsShip: false }],
    ['its size is not known', { vessel: 'unmeasured' }],
  ])('sails the shortest way if %s', (_, options) => {
    store.getState().setOptions(options);
    settle();
    expect(openLength()).toBe(10_000);
  });

  it('is the same while only its speed changes', () => {
    store.getState().setOptions({ vessel: 'deep' });
    settle();
    const before = store.getState();
    before.setOptions({ speed: 12 });
    const after = store.getState();
    expect(shipLimits(after)).toBe(shipLimits(before));
    expect(openVoyage(after)).toBe(openVoyage(before));
    expect(knownAlternatives(after)).toBe(knownAlternatives(before));
  });
});

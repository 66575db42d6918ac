import { describe, expect, it } from 'vitest';
import type { SeaRoute } from '../domain/sea-route';
import { drawnSeaLeg } from '../domain/sea-track';
import { nauticalMiles } from '../geo/units';
import { otherWays } from './select-ways';
import { createAppStore } from './store';

const name = { en: 'Strait', es: 'Estrecho', zh: '海峡' };
const seaLeg = {
  from: 'pechy',
  to: 'cnsgh',
  waypoints: [
    [-77, -12],
    [-238, 31],
  ],
  approaches: [],
  passages: [{ id: 'korea', name, position: [-230, 35], distance: nauticalMiles(8000) }],
} as const;
const best = drawnSeaLeg(seaLeg).length;

function way(passages: readonly string[], longer: number): SeaRoute {
  return {
    distance: nauticalMiles(best + longer),
    track: seaLeg.waypoints,
    approaches: [],
    passages: passages.map((id) => ({ id, position: [0, 0], distance: nauticalMiles(1) })),
  };
}

function storeWith(ways: readonly SeaRoute[]) {
  const store = createAppStore();
  const { learnCorridorMap, learnWays, learnReference, select } = store.getState();
  learnCorridorMap({ state: 'ready', value: { seaLeg, legs: [], ports: [] } });
  learnWays('pechy~cnsgh', { state: 'ready', value: ways });
  learnReference('passages', {
    state: 'ready',
    value: [{ id: 'osumi', name, kind: 'strait', open: true, why: name, position: [130.9, 30.9] }],
  });
  select({ kind: 'corridor', id: 'pechy~cnsgh' });
  return store;
}

describe('other ways', () => {
  it('leave out the one that is drawn', () => {
    const found = otherWays(storeWith([way(['korea'], 0.2), way(['osumi'], 65)]).getState());
    expect(found.map(({ id }) => id)).toEqual([`osumi@${Math.round(best + 65)}`]);
    expect(found[0]?.passages[0]?.name).toBe(name);
  });

  it('keep one that takes the same passages but leaves other islands aside, and tell it apart', () => {
    const found = otherWays(
      storeWith([way(['korea'], 0), way(['korea'], 20), way(['osumi'], 65)]).getState(),
    );
    expect(found.map(({ isVariant }) => isVariant)).toEqual([true, false]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it('are none on another page, nor before they are found', () => {
    const store = storeWith([way(['osumi'], 65)]);
    store.getState().forgetWays('pechy~cnsgh');
    expect(otherWays(store.getState())).toEqual([]);
    store.getState().select({ kind: 'about' });
    expect(otherWays(store.getState())).toEqual([]);
  });
});

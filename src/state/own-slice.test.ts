import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '../own-data/own-view';
import { createAppStore } from './store';

function entry(id: string): OwnEntry {
  const view = { name: id, isShown: true, hue: 0, colourColumn: null, filters: [] };
  return { id, revision: `blob:${id}`, view, layer: {} as OwnEntry['layer'] };
}

function storeWith(...ids: readonly string[]) {
  const { getState } = createAppStore();
  for (const id of ids) getState().putOwnLayer(entry(id));
  return getState;
}

const idsOf = (getState: ReturnType<typeof storeWith>) => getState().ownLayers.map(({ id }) => id);

describe('own layers', () => {
  it('come in front of earlier ones', () => {
    expect(idsOf(storeWith('a', 'b', 'c'))).toEqual(['c', 'b', 'a']);
  });

  it('keep their place when they are replaced', () => {
    const getState = storeWith('a', 'b');
    getState().putOwnLayer({ ...entry('a'), revision: 'blob:new' });
    expect(getState().ownLayers.map(({ revision }) => revision)).toEqual(['blob:b', 'blob:new']);
  });

  it('move within the list and no further', () => {
    const getState = storeWith('a', 'b', 'c');
    getState().moveOwnLayer('c', 1);
    expect(idsOf(getState)).toEqual(['b', 'c', 'a']);
    getState().moveOwnLayer('a', -9);
    expect(idsOf(getState)).toEqual(['a', 'b', 'c']);
    getState().moveOwnLayer('unknown', 1);
    expect(idsOf(getState)).toEqual(['a', 'b', 'c']);
  });

  it('change one view and keep the other entries', () => {
    const getState = storeWith('a', 'b');
    const [b] = getState().ownLayers;
    getState().setOwnView('a', { isShown: false });
    expect(getState().ownLayers[1]?.view).toMatchObject({ name: 'a', isShown: false });
    expect(getState().ownLayers[0]).toBe(b);
  });

  it('are closed when they are removed', () => {
    const getState = storeWith('a', 'b');
    getState().setOpenOwnLayer('a');
    getState().removeOwnLayer('a');
    expect([idsOf(getState), getState().openOwnLayer]).toEqual([['b'], null]);
  });

  it('wait as files in the order in which they were offered', () => {
    const getState = storeWith();
    const files = ['a', 'b', 'c'].map((name) => new File([], name));
    getState().offerFiles(files.slice(0, 2));
    getState().offerFiles(files.slice(2));
    expect(getState().takeOfferedFile()).toBe(files[0]);
    expect(getState().offeredFiles).toEqual(files.slice(1));
  });
});

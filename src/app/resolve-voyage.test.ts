import { describe, expect, it } from 'vitest';
import type { PassageSummary } from '../domain/passage';
import { type Closures, NO_CLOSURES } from '../domain/voyage-options';
import { type AppStore, createAppStore } from '../state/store';
import { droppedStops, resolveVoyage } from './resolve-voyage';

const SUEZ: PassageSummary = {
  ...{ id: 'suez', kind: 'canal', open: true, position: [32.5, 30] },
  name: { en: 'Suez Canal', es: 'Canal de Suez', pt: 'Canal de Suez', zh: '苏伊士运河' },
  why: { en: 'why', es: 'por qué', pt: 'por qué', zh: '原因' },
};

function settled(id: string, closures: Partial<Closures> = {}, damagedParts?: string): AppStore {
  const store = createAppStore();
  const state = store.getState();
  state.setReference('passages', { state: 'ready', value: [SUEZ] });
  state.select({ kind: 'voyage', id });
  state.setClosures({ ...NO_CLOSURES, ...closures });
  if (damagedParts !== undefined) state.notify('link-damaged', damagedParts);
  resolveVoyage(store);
  return store;
}

describe('resolveVoyage', () => {
  it('keeps known passages without a notice', () => {
    const { selection, notices, redirects, closures } = settled('nlrtm~via.suez~cnsgh', {
      closed: ['suez'],
    }).getState();
    expect(selection).toEqual({ kind: 'voyage', id: 'nlrtm~via.suez~cnsgh' });
    expect([notices, redirects, closures.closed]).toEqual([[], 0, ['suez']]);
  });

  it('drops unknown passages with a notice', () => {
    const { selection, notices, redirects } = settled(
      'nlrtm~via.atlantis~via.suez~cnsgh',
    ).getState();
    expect(selection).toEqual({ kind: 'voyage', id: 'nlrtm~via.suez~cnsgh' });
    expect(notices).toEqual([{ kind: 'link-damaged', detail: 'atlantis' }]);
    expect(redirects).toBe(1);
  });

  it('drops unknown closures and keeps the known ones', () => {
    const { closures, notices } = settled('nlrtm~cnsgh', {
      closed: ['atlantis', 'suez'],
      opened: ['lemuria'],
      withPlanned: true,
    }).getState();
    expect(closures).toEqual({ closed: ['suez'], opened: [], withPlanned: true });
    expect(notices).toEqual([{ kind: 'link-damaged', detail: 'atlantis, lemuria' }]);
  });

  it('adds unknown passages to the damaged parts of the link in the notice', () => {
    const { notices } = settled('nlrtm~cnsgh', { closed: ['atlantis'] }, 'kn=abc').getState();
    expect(notices).toEqual([{ kind: 'link-damaged', detail: 'kn=abc, atlantis' }]);
  });

  it('waits until the passages are fetched', () => {
    const store = createAppStore();
    store.getState().select({ kind: 'voyage', id: 'nlrtm~via.atlantis~cnsgh' });
    resolveVoyage(store);
    expect(store.getState().selection).toEqual({
      kind: 'voyage',
      id: 'nlrtm~via.atlantis~cnsgh',
    });
    expect(store.getState().notices).toEqual([]);
  });
});

describe('droppedStops', () => {
  it('returns stops that are missing from the present itinerary', () => {
    expect(droppedStops('pechy~xxxxx~cnsgh', 'pechy~cnsgh')).toEqual(['xxxxx']);
  });

  it('returns nothing for a stop that has another id', () => {
    expect(droppedStops('p.old-dam~pechy', 'p.dam~pechy')).toEqual([]);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../state/store';
import { wireVisits } from './wire-visits';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  return () => vi.unstubAllGlobals();
});

function visitOn(day: string, version: string) {
  const store = createAppStore();
  wireVisits(store, () => new Date(`${day}T12:00`));
  const value = { questions: [], stories: [], version, date: day };
  store.getState().setReference('frontPage', { state: 'ready', value });
  return store.getState().earlierVisit;
}

describe('wireVisits', () => {
  it('remembers the version of the last visit on an earlier day', () => {
    expect(visitOn('2026-11-20', '2026.11.1')).toBeNull();
    expect(visitOn('2026-11-20', '2026.11.1')).toBeNull();
    const earlier = { version: '2026.11.1', day: '2026-11-20' };
    expect(visitOn('2026-11-29', '2026.11.3')).toEqual(earlier);
    expect(visitOn('2026-11-29', '2026.11.3')).toEqual(earlier);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PANEL_WIDTHS } from '../state/panel-slice';
import { createAppStore } from '../state/store';
import { wireKeptNumbers } from './wire-kept-numbers';

const stored = new Map<string, string>();

function reloaded() {
  const store = createAppStore();
  wireKeptNumbers(store);
  return store.getState();
}

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the width of the panel', () => {
  it('is kept over a reload, until it is reset', () => {
    expect(reloaded().panelWidth).toBeNull();
    reloaded().setPanelWidth(512);
    expect(reloaded().panelWidth).toBe(512);
    reloaded().setPanelWidth(null);
    expect(reloaded().panelWidth).toBeNull();
    expect(stored.size).toBe(0);
  });

  it.each([
    ['9999', PANEL_WIDTHS.greatest],
    ['-3', PANEL_WIDTHS.least],
    ['wide', null],
    ['', null],
  ])('is within its limits, whatever is stored: %j', (text, width) => {
    reloaded().setPanelWidth(400);
    for (const key of stored.keys()) stored.set(key, text);
    expect(reloaded().panelWidth).toBe(width);
  });
});

describe('the speed of playing', () => {
  it('is kept over a reload, and apart from the width of the panel', () => {
    expect(reloaded().playSpeed).toBe(1);
    reloaded().setPlaySpeed(0.5);
    reloaded().setPanelWidth(512);
    expect(reloaded()).toMatchObject({ playSpeed: 0.5, panelWidth: 512 });
  });

  it.each(['3', '-1', 'fast', ''])('is one of those offered, whatever is stored: %j', (text) => {
    reloaded().setPlaySpeed(4);
    for (const key of stored.keys()) stored.set(key, text);
    expect(reloaded().playSpeed).toBe(1);
  });
});

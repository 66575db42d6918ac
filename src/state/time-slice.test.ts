import { describe, expect, it } from 'vitest';
import { createAppStore } from './store';

describe('the chosen years', () => {
  it('lie within those of the data', () => {
    const store = createAppStore();
    store.getState().setTime({ from: 1900, to: 2300 });
    expect(store.getState().time).toEqual({ from: 1971, to: 2026 });
  });

  it('choose the nearer baseline of the reach of ports, which the reader may change', () => {
    const store = createAppStore();
    const baseline = () => store.getState().gains.baseline;
    store.getState().setTime({ from: 2019, to: 2019 });
    expect(baseline()).toBe('2023');
    store.getState().setGains({ baseline: 'now' });
    expect(baseline()).toBe('now');
    store.getState().setTime({ from: 2020, to: 2025 });
    expect(baseline()).toBe('now');
  });
});

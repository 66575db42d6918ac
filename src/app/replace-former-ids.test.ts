import { describe, expect, it } from 'vitest';
import { withChoice } from '../domain/filters';
import type { FormerIds } from '../domain/former-ids';
import { createAppStore } from '../state/store';
import { replaceFormerIds } from './replace-former-ids';
import { presentFormer } from './resolve-former-id';

const FORMER: FormerIds = {
  renamed: { company: { 'old-cosco': 'cosco' }, service: { 'old-loop': 'loop' } },
  withdrawn: [],
};

describe('former ids', () => {
  it('are replaced in filters by companies and services', () => {
    const store = createAppStore();
    const { filters } = store.getState();
    const chosen = withChoice(
      withChoice(filters, 'builder', ['old-cosco', 'sinohydro']),
      'port-service',
      ['old-loop'],
    );
    store.setState({ filters: chosen });
    replaceFormerIds(store, FORMER);
    expect(store.getState().filters.choices).toEqual({
      builder: ['cosco', 'sinohydro'],
      'port-service': ['loop'],
    });
  });

  it('are replaced in the tray, where each record stands once', () => {
    const store = createAppStore();
    store.getState().setTray([
      { kind: 'company', id: 'old-cosco' },
      { kind: 'company', id: 'cosco' },
    ]);
    replaceFormerIds(store, FORMER);
    expect(store.getState().tray).toEqual([{ kind: 'company', id: 'cosco' }]);
  });

  it('change neither filters nor tray that have none', () => {
    const store = createAppStore();
    store.setState({ filters: withChoice(store.getState().filters, 'builder', ['sinohydro']) });
    store.getState().setTray([{ kind: 'company', id: 'sinohydro' }]);
    const { filters, tray } = store.getState();
    replaceFormerIds(store, FORMER);
    expect(store.getState()).toMatchObject({ filters, tray });
    expect(store.getState().filters).toBe(filters);
    expect(store.getState().tray).toBe(tray);
  });

  it('are replaced in a comparison', () => {
    const id = 'company.old-cosco~company.sinohydro';
    expect(presentFormer({ kind: 'compare', id }, FORMER)).toBe('company.cosco~company.sinohydro');
  });
});

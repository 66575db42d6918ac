import { describe, expect, it } from 'vitest';
import type { CorridorMap } from '../../domain/corridor';
import { NO_FILTERS, withChoice } from '../../domain/filters';
import type { GazetteerPort } from '../../domain/gazetteer';
import type { PortSummary } from '../../domain/port';
import type { Position } from '../../geo/position';
import { type AppState, createAppStore } from '../store';
import { PORT_ROWS } from './port-rows';

const named = (id: string, position: Position): PortSummary => ({
  ...{ id, position, role: 'terminal', country: id.slice(0, 2).toUpperCase() },
  name: { en: id, es: id, pt: id, zh: id },
  place: { en: id, es: id, pt: id, zh: id },
});
const listed = (id: string, position: Position): GazetteerPort => ({
  ...{ id, position, name: id, country: id.slice(0, 2).toUpperCase(), timeZone: 'UTC' },
});

const CHANCAY: Position = [-77.27, -11.58];
const STATE: AppState = {
  ...createAppStore().getState(),
  corridorMap: {
    state: 'ready',
    value: {
      ports: [named('pechy', CHANCAY), named('cnsgh', [122.07, 30.63])],
    } as unknown as CorridorMap,
  },
};
const GAZETTEER = {
  state: 'ready',
  value: [listed('pechy', CHANCAY), listed('nlrtm', [4.5, 51.9])],
} as const;
const WORLD: AppState = { ...STATE, portScope: 'world', gazetteer: GAZETTEER };

describe('the rows of ports', () => {
  it('are those with a page until all are asked for', () => {
    const state = { ...STATE, gazetteer: GAZETTEER };
    expect(PORT_ROWS.list(state).map(({ id }) => id)).toEqual(['pechy', 'cnsgh']);
  });

  it('hold each port of the world once and say which have a page', () => {
    expect(PORT_ROWS.list(WORLD).map(({ id, hasPage }) => [id, hasPage])).toEqual([
      ['pechy', true],
      ['cnsgh', true],
      ['nlrtm', false],
    ]);
    const filters = withChoice(NO_FILTERS, 'port-role', ['listed']);
    expect(PORT_ROWS.list({ ...WORLD, filters }).map(({ id }) => id)).toEqual(['nlrtm']);
  });

  it('wait for the ports of the world, and say why they cannot be fetched', () => {
    expect(PORT_ROWS.rows({ ...WORLD, gazetteer: null })?.state).toBe('loading');
    const failed = { state: 'failed', reason: 'unreachable' } as const;
    expect(PORT_ROWS.rows({ ...WORLD, gazetteer: failed })).toEqual(failed);
  });

  it('measure to both terminals', () => {
    const [chancay, , rotterdam] = PORT_ROWS.list(WORLD);
    expect(chancay?.toChancay).toBe(0);
    expect(rotterdam?.toChancay).toBeGreaterThan(5500);
    expect(rotterdam?.toShanghai).toBeLessThan(5000);
  });
});

import { describe, expect, it } from 'vitest';
import { PORT_CELLS } from '../domain/catalogue-cells';
import type { GazetteerPort } from '../domain/gazetteer';
import type { Selection } from '../domain/selection';
import { neededPortCells } from './select-needed-ports';
import { placeOf } from './select-places';
import { findWorldPort, portsAround } from './select-world-ports';
import { createAppStore } from './store';

const ROTTERDAM: GazetteerPort = {
  ...{ id: 'nlrtm', name: 'Rotterdam', country: 'NL', timeZone: 'Europe/Amsterdam' },
  position: [4.5, 51.9],
};
const cellOf = PORT_CELLS.cellOf;

function needed(selection: Selection): readonly string[] {
  const store = createAppStore();
  store.setState({ selection });
  return neededPortCells(store.getState());
}

describe('the cells of ports', () => {
  it('that a voyage needs are those of the countries of its ports', () => {
    expect(needed({ kind: 'voyage', id: 'pechy~11.5s77.3w~p.dam~nlrtm~nlams' })).toEqual([
      cellOf('pechy'),
      cellOf('nlrtm'),
    ]);
    expect(needed({ kind: 'overview' })).toEqual([]);
  });

  it('hold every code, known or not', () => {
    for (const id of ['', 'zz000', 'pechy']) expect(PORT_CELLS.all).toContain(cellOf(id));
    expect(cellOf('nlrtm')).toBe(cellOf('nlams'));
  });

  it('answer for a port once they are there, and say that an unknown one does not exist', () => {
    const store = createAppStore();
    const known = () => ({
      ...store.getState(),
      corridorMap: { state: 'ready', value: { ports: [], legs: [] } } as never,
    });
    expect(portsAround(known(), 'nlrtm')).toBeNull();
    expect(placeOf(known(), { kind: 'port', id: 'nlrtm' })).toBeNull();
    store.getState().setPortCell(cellOf('nlrtm'), { state: 'ready', value: [ROTTERDAM] });
    expect(findWorldPort(known(), 'nlrtm')).toBe(ROTTERDAM);
    expect(placeOf(known(), { kind: 'port', id: 'nlrtm' })).toMatchObject({
      position: [4.5, 51.9],
    });
    expect(placeOf(known(), { kind: 'port', id: 'nl999' })).toBeUndefined();
  });
});

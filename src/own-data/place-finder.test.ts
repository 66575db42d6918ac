import { describe, expect, it } from 'vitest';
import type { GazetteerPort } from '../domain/gazetteer';
import type { IndexEntry } from '../domain/search-index';
import type { Position } from '../geo/position';
import { createPlaceFinder } from './place-finder';
import { readFile } from './read-file';

function port(id: string, name: string, position: Position): GazetteerPort {
  return { id, name, country: id.slice(0, 2).toUpperCase(), position, timeZone: 'UTC' };
}

function town(
  en: string,
  zh: string,
  country: string,
  position: Position,
  size: number,
): IndexEntry {
  return {
    kind: 'town',
    id: '',
    name: { en, es: en, pt: en, zh },
    aliases: [],
    country,
    position,
    size,
  };
}

const findPlace = createPlaceFinder(
  [port('pechy', 'Chancay', [-77.27, -11.58]), port('cnsgh', 'Shanghai', [122.07, 30.63])],
  [
    town('Shanghai', '上海', 'CN', [121.47, 31.23], 48),
    town('Lima', '利马', 'PE', [-77.04, -12.05], 46),
    town('Lima', '利马', 'US', [-84.11, 40.74], 30),
    town('Trujillo', '特鲁希略', 'PE', [-79.03, -8.11], 39),
    town('Trujillo', '特鲁希略', 'VE', [-70.43, 9.37], 38),
  ],
);

describe('createPlaceFinder', () => {
  it('finds a port by its plain, Chinese or prefixed name', () => {
    for (const name of ['CHANCAY', 'Puerto de Chancay', 'Port of Chancay']) {
      expect(findPlace(name), name).toMatchObject({ name: 'Chancay', country: 'PE' });
    }
    expect(findPlace('Chancay')).toMatchObject({ isExact: true });
    expect(findPlace('上海市')).toMatchObject({ country: 'CN', isExact: false });
  });

  it('prefers the port to its town, and the far larger of two towns', () => {
    expect(findPlace('Shanghai')).toMatchObject({ position: [122.07, 30.63] });
    expect(findPlace('Lima')).toMatchObject({ country: 'PE' });
  });

  it('leaves towns of like size open unless the country is named', () => {
    expect(findPlace('Trujillo')).toBe('ambiguous');
    expect(findPlace('Trujillo, Perú')).toMatchObject({ country: 'PE' });
    expect(findPlace('Trujillo (VE)')).toMatchObject({ country: 'VE' });
    expect(findPlace('Nowhere')).toBeUndefined();
  });
});

describe('readFile of names of places', () => {
  it('finds the column of places and says what each name was taken for', async () => {
    const text =
      'Customer,Port,Tonnes\nA,Chancay,5\nB,Shanghai,6\nC,chancay,7\nD,Trujillo,8\nE,Atlantis,9\n';
    const result = await readFile(
      new Blob([text]),
      'sales.csv',
      {},
      { loadPlaces: async () => findPlace },
    );
    if (!result.ok) throw new Error(result.reason);
    expect(result.guess.position).toEqual({ kind: 'place', column: 1 });
    expect([...result.layer.positions.subarray(0, 4)]).toEqual([-77.27, -11.58, 122.07, 30.63]);
    expect(
      result.places.map(({ text: written, name, rowCount }) => [written, name, rowCount]),
    ).toEqual([
      ['Chancay', 'Chancay', 1],
      ['Shanghai', 'Shanghai', 1],
      ['chancay', 'Chancay', 1],
    ]);
    expect(
      result.faults.first.map(({ kind, origin, text: written }) => [origin, kind, written]),
    ).toEqual([
      [5, 'ambiguous-place', 'Trujillo'],
      [6, 'unknown-place', 'Atlantis'],
    ]);
  });
});

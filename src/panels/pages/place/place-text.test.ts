import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../domain/locale';
import type { Town } from '../../../domain/town';
import { placesNear } from '../../../geo/places-near';
import type { Position } from '../../../geo/position';
import { degrees, nauticalMiles } from '../../../geo/units';
import { directionText, placeTitle, townOfNote, townText } from './place-text';

const town = (en: string, position: Position, population: number): Town => ({
  ...{ name: { en, es: en, pt: en, zh: en }, country: 'PE', position },
  size: Math.round(2 * Math.log2(population)),
});
const CUSCO = town('Cusco', [-71.967, -13.532], 312_000);
const SUBURB = town('San Sebastián', [-71.93, -13.53], 85_000);
const VILLAGE = town('Anta', [-72.15, -13.47], 9_000);
const near = (position: Position) =>
  placesNear(position, [CUSCO, SUBURB, VILLAGE], nauticalMiles(500));
const titleAt = (position: Position, locale: Locale = 'en') =>
  placeTitle(locale, position, near(position), (length) => `${Math.round(length * 1.852)} km`);

describe('the title of a place', () => {
  it('is its town, a city before its suburb', () => {
    expect(titleAt([-71.95, -13.53])).toBe('Cusco');
    expect(titleAt([-72.15, -13.47])).toBe('Anta');
  });

  it('says where the place lies from its town', () => {
    const [north]: Position[] = [[-71.967, -13.3]];
    expect(LOCALES.map((locale) => titleAt(north ?? [0, 0], locale))).toEqual([
      '26 km north of Cusco',
      '26 km al norte de Cusco',
      '26 km a norte de Cusco',
      'Cusco北面26 km处',
    ]);
  });

  it('is the coordinates far from any town', () => {
    expect(titleAt([180, 0])).toBe('00°00′ N 180°00′ W');
    expect(townOfNote(near([-75, -13.5]))).toBeUndefined();
  });
});

describe('a direction', () => {
  it.each([
    [0, 'north'],
    [22.4, 'north'],
    [22.6, 'north-east'],
    [337.4, 'north-west'],
    [337.6, 'north'],
    [359.9, 'north'],
    [180, 'south'],
  ])('of %d degrees is %s', (bearing, words) => {
    expect(directionText('en', degrees(bearing))).toBe(words);
  });
});

describe('a town', () => {
  it('has its province if another has its name', () => {
    expect(townText('en', { ...CUSCO, region: 'Cusco' })).toBe('Cusco, Cusco, Peru');
    expect(townText('es', CUSCO)).toBe('Cusco, Perú');
  });
});

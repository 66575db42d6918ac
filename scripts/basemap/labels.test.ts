import { describe, expect, it } from 'vitest';
import { buildCountryGrid } from './country-grid';
import { isInside } from './is-inside';
import { buildLabels } from './labels';
import { polygonsOf, readInlandWater, readWorld } from './natural-earth';
import { unwrapPolygon } from './unwrap';

const labels = buildLabels(buildCountryGrid());
const countries = labels.filter(({ kind }) => kind === 'country' || kind === 'territory');

describe('buildLabels', () => {
  it('names every country and water in four languages', () => {
    const nameless = labels.filter(
      ({ kind, es, pt, zh }) => kind !== 'town' && kind !== 'province' && !(es && pt && zh),
    );
    expect(nameless).toEqual([]);
  });

  it('writes Chinese names in Chinese', () => {
    const latin = labels.filter(({ zh = '' }) => /[a-z]/i.test(zh));
    expect(latin).toEqual([]);
  });

  it('uses plain country names', () => {
    const formal = countries.filter(({ en, es }) =>
      /,|republic of|república de\b/i.test(`${en} ${es}`),
    );
    expect(formal.map(({ en }) => en)).toEqual([]);
  });

  it('labels a country once', () => {
    const codes = countries.map(({ iso }) => iso);
    expect(codes).toHaveLength(new Set(codes).size);
  });

  it("shows the corridor's ends in the first view", () => {
    const codes = countries.filter(({ minzoom }) => minzoom <= 1).map(({ iso }) => iso);
    expect(codes).toEqual(expect.arrayContaining(['PE', 'CN', 'BR', 'JP', 'US', 'CL']));
  });

  it('places seas and straits on water, that of lakes too, and countries on land, except small islands', () => {
    const land = polygonsOf(readWorld(), 'land').flatMap(unwrapPolygon);
    const lakes = readInlandWater().lakes.flatMap(unwrapPolygon);
    const misplaced = labels.filter(({ kind, minzoom, at }) => {
      const isSea = kind === 'sea' || kind === 'ocean' || kind === 'strait';
      const isCountry = kind === 'country' || kind === 'territory';
      if (!isSea && !(isCountry && minzoom < 4)) return false;
      return (isInside(land, at) && !isInside(lakes, at)) === isSea;
    });
    expect(misplaced.map(({ en }) => en)).toEqual([]);
  });
});

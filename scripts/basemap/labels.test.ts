import { describe, expect, it } from 'vitest';
import { isInside } from './is-inside';
import { buildLabels } from './labels';
import { polygonsOf, readWorld } from './natural-earth';
import type { LonLat } from './shapes';
import { unwrapPolygon } from './unwrap';

const { features } = buildLabels();

describe('buildLabels', () => {
  it('names every place in three languages', () => {
    const nameless = features.filter(({ properties: { en, es, zh } }) => !(en && es && zh));
    expect(nameless).toEqual([]);
  });

  it('writes Chinese names in Chinese', () => {
    const latin = features.filter(({ properties }) => /[a-z]/i.test(properties.zh));
    expect(latin).toEqual([]);
  });

  it('uses plain country names', () => {
    const formal = features.filter(({ properties }) =>
      /,|republic of|república de\b/i.test(`${properties.en} ${properties.es}`),
    );
    expect(formal.map(({ properties }) => properties.en)).toEqual([]);
  });

  it('labels a country once', () => {
    const codes = features.flatMap(({ properties }) => properties.iso ?? []);
    expect(codes).toHaveLength(new Set(codes).size);
  });

  it("shows the corridor's ends in the first view", () => {
    const first = features.filter(({ properties }) => properties.minzoom <= 1);
    const codes = first.map(({ properties }) => properties.iso);
    expect(codes).toEqual(expect.arrayContaining(['PE', 'CN', 'BR', 'JP', 'US', 'CL']));
  });

  it('places seas on water and countries on land, except small islands', () => {
    const land = polygonsOf(readWorld(), 'land').flatMap(unwrapPolygon);
    const misplaced = features.filter(({ properties: { kind, minzoom }, geometry }) => {
      if (kind === 'city' || minzoom >= 4) return false;
      const isSea = kind === 'sea' || kind === 'ocean';
      return isInside(land, geometry.coordinates as LonLat) === isSea;
    });
    expect(misplaced.map(({ properties }) => properties.en)).toEqual([]);
  });
});

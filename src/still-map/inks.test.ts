import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { COMPANY, RULER, style, TIMELINE, TRADE } from '../map/style-scenes.fixture';
import { inkOf, inkOfPair, mapVariables, variableSheet } from './inks';
import { hexOf, layerFilter, layerValues } from './layer-values';
import { asUnplaced } from './plane-feature';

const DARK = new Map(
  [...mapVariables('dark').matchAll(/--(m\d+):([^;]+);/g)].map(([, name, hex]) => [name, hex]),
);

/** Returns the colour that a variable of the light theme has in the dark one; a plain colour itself. */
function inDark(light: string): string | undefined {
  const ink = inkOf(light, 'variables');
  const [, name] = /^var\(--(.*)\)$/.exec(ink) ?? [];
  return name === undefined ? ink : DARK.get(name);
}

const ZOOMS = [1, 3, 6, 9];

/** Returns every colour of a layer, of all its features at some zooms, in a fixed order. */
function coloursOf(layer: LayerSpecification, { sources }: StyleSpecification): readonly string[] {
  const properties = Object.keys(('paint' in layer && layer.paint) || {});
  const source = 'source' in layer ? sources[layer.source] : undefined;
  const features = source?.type === 'geojson' ? (source.data as FeatureCollection).features : [];
  const all: readonly (Feature | undefined)[] = features.length > 0 ? features : [undefined];
  return properties
    .filter((property) => property.endsWith('-color'))
    .flatMap((property) =>
      ZOOMS.flatMap((zoom) => {
        const value = layerValues(layer, zoom);
        const accepts = layerFilter('filter' in layer ? layer.filter : undefined, zoom);
        return all
          .map((each) => each && asUnplaced(each))
          .filter((each) => each === undefined || accepts(each))
          .map((each) => hexOf(value(property, each)).hex);
      }),
    );
}

describe('the colours of the map', () => {
  it.each([
    ['overview', {}],
    ['a voyage', { selection: { kind: 'voyage', id: 'pechy~cnsgh' } }],
    ['a project', { selection: { kind: 'project', id: 'mine' } }],
    ['a place', { selection: { kind: 'place', id: '-18/179.9' } }],
    ['the ruler', RULER],
    ['the timeline', TIMELINE],
    ['trade', TRADE],
    ['a company', COMPANY],
  ] as const)('of the light theme tell those of the dark one, on the page of %s', (_, change) => {
    const light = style({ ...change, theme: 'light' } as never) as StyleSpecification;
    const dark = style({ ...change, theme: 'dark' } as never) as StyleSpecification;
    expect(light.layers.length).toBeGreaterThan(20);
    for (const [i, layer] of light.layers.entries()) {
      const other = dark.layers[i];
      const told = coloursOf(layer, light).map(inDark);
      const real = other ? coloursOf(other, dark).map((hex) => inkOf(hex, 'dark')) : [];
      expect(told, layer.id).toEqual(real);
    }
  });

  it('are written plainly for one theme', () => {
    expect(inkOf('#ffffff', 'light')).toBe('#fff');
    expect(inkOf('#dde7ee', 'dark')).toBe('#dde7ee');
  });

  it('that are not of the palettes are written for both themes at once', () => {
    expect(inkOfPair({ light: '#112233', dark: '#445566' }, 'variables')).toBe(
      'light-dark(#123,#456)',
    );
    expect(inkOfPair({ light: '#112233', dark: '#112233' }, 'variables')).toBe('#123');
  });
});

describe('the style sheet of a picture', () => {
  it('has the variables that it uses in both themes and no others', () => {
    const sheet = variableSheet(`<path fill="${inkOf('#dde7ee', 'variables')}"/>`);
    expect(sheet).toMatch(
      /^<style>:root\{--m\d+:#dde7ee;\}@media\(prefers-color-scheme:dark\)\{:root\{--m\d+:#0d151d;\}\}<\/style>$/,
    );
    expect(variableSheet('<path fill="#123"/>')).toBe('');
  });
});

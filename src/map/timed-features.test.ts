import type { Feature } from 'geojson';
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { TimedFeatures, timedFeature } from './timed-features';

const FEATURE: Feature = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [0, 0] },
};

/** A style with a source of one feature of 2010 to 2019 and one of 2020, or without it. */
function style(hasEvents: boolean): StyleSpecification {
  const features = [
    timedFeature(FEATURE, { from: 2010, to: 2019 }, 'a'),
    timedFeature(FEATURE, { from: 2020, to: 2020 }, 'a'),
  ];
  const events = { type: 'geojson', data: { type: 'FeatureCollection', features } } as const;
  return { version: 8, sources: hasEvents ? { events } : {}, layers: [] };
}

/** Draws these styles in turn, 2019 in each, and returns the states that were set. */
function statesSet(...styles: readonly StyleSpecification[]): readonly (readonly unknown[])[] {
  const set: (readonly unknown[])[] = [];
  let sources: StyleSpecification['sources'] = {};
  const map = {
    getSource: (name: string) => sources[name],
    setFeatureState: ({ id }: { id: string }, { on }: { on: boolean }) => set.push([id, on]),
  };
  const timed = new TimedFeatures(map as unknown as MapLibreMap);
  for (const each of styles) {
    sources = each.sources;
    timed.read(each);
    timed.show(2019);
  }
  return set;
}

describe('the features of a year', () => {
  it('are turned on, and no others', () => {
    expect(statesSet(style(true))).toEqual([['a@2010', true]]);
  });

  it('are turned on once while their source stays', () => {
    expect(statesSet(style(true), style(true))).toEqual([['a@2010', true]]);
  });

  it('are turned on again after their source was removed, which takes their states with it', () => {
    expect(statesSet(style(true), style(false), style(true))).toEqual([
      ['a@2010', true],
      ['a@2010', true],
    ]);
  });
});

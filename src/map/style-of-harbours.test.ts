import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';

import { dataOf, HARBOUR, SCENES, style } from './style-scenes.fixture';

describe('the style near a harbour', () => {
  it.each(SCENES)('is valid with a harbour for $locale, $theme, $projection', (scene) => {
    expect(validateStyleMin(style({ ...scene, ...HARBOUR }))).toEqual([]);
  });

  it('draws the parts of a harbour with their names and first dimensions', () => {
    const built = style(HARBOUR);
    expect(dataOf(built, 'harbour-shapes').features.map(({ geometry }) => geometry.type)).toEqual([
      'LineString',
      'Polygon',
    ]);
    expect(dataOf(built, 'harbour-names').features.map(({ properties }) => properties)).toEqual([
      {
        ...{ name: 'Mine', dimension: '2,678 m', from: 12, lean: 'falling' },
        ...{ isSchematic: true, isBuilt: true },
      },
      {
        ...{ name: 'Mine', dimension: '', from: 12, lean: 'area' },
        ...{ isSchematic: false, isBuilt: false },
      },
    ]);
  });

  it('has no source or layer of harbours before a plan is fetched, and none while ports are hidden', () => {
    for (const built of [style({}), style({ ...HARBOUR, layers: ['projects'] })]) {
      const ids = [...Object.keys(built.sources), ...built.layers.map(({ id }) => id)];
      expect(ids.filter((id) => id.startsWith('harbour'))).toEqual([]);
    }
  });
});

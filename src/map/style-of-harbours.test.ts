import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { PLAN_ZOOM } from '../domain/harbour';
import type { ProjectSummary } from '../domain/project';
import { dataOf, HARBOUR, mine, SCENES, style } from './style-scenes.fixture';

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

  it('leaves the name of a terminal to the open project that is its harbour, where the plan is shown', () => {
    const nameFor = (project: ProjectSummary) => {
      const { layers } = style({
        selection: { kind: 'project', id: project.id },
        projects: { state: 'ready', value: [project] },
      });
      const { layout } = layers.find(
        ({ id }) => id === 'terminal-marks',
      ) as SymbolLayerSpecification;
      return layout?.['text-field'];
    };
    expect(nameFor({ ...mine, position: [-77.003, -12] })).toEqual([
      ...['step', ['zoom'], ['get', 'name'], PLAN_ZOOM],
      ['case', ['in', ['get', 'id'], ['literal', ['pechy']]], '', ['get', 'name']],
    ]);
    expect(nameFor(mine)).toEqual(['get', 'name']);
  });

  it('has no source or layer of harbours before a plan is fetched, and none while ports are hidden', () => {
    for (const built of [style({}), style({ ...HARBOUR, layers: ['projects'] })]) {
      const ids = [...Object.keys(built.sources), ...built.layers.map(({ id }) => id)];
      expect(ids.filter((id) => id.startsWith('harbour'))).toEqual([]);
    }
  });
});

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { createAppStore } from '../state/store';
import { sceneOf } from './scene';
import { firstStyleOf } from './style';
import { corridorMap, dataOf, files, style } from './style-scenes.fixture';

/** A zoom at which the overview shows both ends of the corridor. */
const ZOOM = 1.6;

describe('the style of the overview', () => {
  const { layers, sources } = style({});

  it('has few layers and sources', () => {
    expect(layers.length).toBeLessThanOrEqual(28);
    expect(Object.keys(sources).length).toBeLessThanOrEqual(8);
  });

  it('has two sources of areas and lines, for each of which the map draws masks of its tiles in every frame', () => {
    // No mark is moved beside its position here, so that there are no lines that lead there.
    const { layers: still } = style({ projects: { state: 'ready', value: [] } });
    const masked = still.flatMap(({ type, minzoom = 0, ...layer }) =>
      (type === 'fill' || type === 'line') && minzoom <= ZOOM && 'source' in layer
        ? layer.source
        : [],
    );
    expect([...new Set(masked)].sort()).toEqual(['lines', 'world']);
  });

  it('draws the sea leg before any other line, mark or image', () => {
    const store = createAppStore();
    store.getState().setCorridorMap({ state: 'ready', value: corridorMap });
    const first = firstStyleOf(sceneOf(store.getState()), files);
    expect(validateStyleMin(first)).toEqual([]);
    expect(Object.keys(first.sources)).toEqual(['lines', 'world']);
    const kinds = dataOf(first, 'lines').features.map(({ properties }) => properties?.kind);
    expect(kinds).toEqual(['sea']);
    // What is added later lies above, below or between, in the same order.
    const ids = first.layers.map(({ id }) => id);
    expect(layers.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
  });
});

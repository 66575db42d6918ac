import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { CorridorMap } from '../../domain/corridor';
import type { MapLayerId } from '../../domain/map-layer';
import { createAppStore } from '../../state/store';
import { BRIDGE, CORRIDOR } from '../places.fixture';
import { type Scene, sceneOf } from '../scene';
import { lineClearance } from './line-clearance';
import { LINES } from './line-ids';
import { lines } from './lines';
import { seaLegArrows } from './sea-leg';

const name = { en: 'Road', es: 'Carretera', pt: 'Carretera', zh: '公路' };
const corridor: CorridorMap = {
  ...CORRIDOR,
  legs: [
    {
      ...{ id: 'road', name, port: 'pechy', mode: 'road', status: 'open' },
      stops: [
        { name: 'A', position: [-77.2, -11.6] },
        { name: 'B', position: [-76.3, -10.7] },
      ],
    },
  ],
};

function sceneWith(layers: readonly MapLayerId[]): Scene {
  const store = createAppStore();
  store.getState().setCorridorMap({ state: 'ready', value: corridor });
  store.setState({ layers });
  return sceneOf(store.getState());
}

function linesOf(scene: Scene): readonly GeoJSON.Feature[] {
  const source = lines.sources(scene)[LINES];
  if (source?.type !== 'geojson' || typeof source.data === 'string') throw new Error('no lines');
  return (source.data as GeoJSON.FeatureCollection).features;
}

/** Returns how many lines of the scene pass the filter of one of its layers at a zoom. */
function drawnAlong(scene: Scene, id: string, zoom: number): number {
  const layers = [...seaLegArrows.layers(scene), ...lineClearance.layers(scene)];
  const layer = layers.find((each) => each.id === id);
  if (layer?.type !== 'symbol') throw new Error(`no ${id}`);
  const { filter } = featureFilter(layer.filter, `layers.${id}.filter`);
  return linesOf(scene).filter(({ properties }) =>
    filter({ zoom }, { type: 2, properties: properties ?? {} }),
  ).length;
}

const CLEARANCE = `${LINES}-clearance`;

describe('lineClearance', () => {
  it('keeps names off the sea leg at every zoom and off land legs from zoom 4', () => {
    const scene = sceneWith(['corridor', 'land-legs']);
    expect(linesOf(scene)).toHaveLength(2);
    expect([1, 3, 4, 8].map((zoom) => drawnAlong(scene, CLEARANCE, zoom))).toEqual([1, 1, 2, 2]);
  });

  it('keeps names off lines of projects from zoom 6', () => {
    const scene = sceneWith(['projects']);
    const withLine: Scene = {
      ...scene,
      projects: [{ ...BRIDGE, line: [BRIDGE.position, [-77, -12]] }],
    };
    expect([5, 6].map((zoom) => drawnAlong(withLine, CLEARANCE, zoom))).toEqual([0, 1]);
  });

  it('leaves land legs without arrows', () => {
    const scene = sceneWith(['corridor', 'land-legs']);
    expect(drawnAlong(scene, 'sea-leg-arrows', 8)).toBe(1);
  });

  it('keeps names off what is drawn alone', () => {
    expect(drawnAlong(sceneWith(['land-legs']), CLEARANCE, 8)).toBe(1);
    expect(drawnAlong(sceneWith(['corridor']), CLEARANCE, 8)).toBe(1);
    expect(lineClearance.layers(sceneWith(['ports']))).toEqual([]);
  });
});

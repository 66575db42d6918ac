import type { LayerSpecification } from 'maplibre-gl';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const RELATED_MARKS = 'related-marks';

/** Rings round the positions related to the open page: a company's projects, an event's place. */
export const relatedPositions: AtlasLayer = {
  sources: ({ relatedPositions: positions }): ReturnType<AtlasLayer['sources']> =>
    positions.length > 0
      ? { [RELATED_MARKS]: featureSource(positions.map((position) => pointFeature(position, {}))) }
      : {},
  layers: (scene) => (scene.relatedPositions.length > 0 ? [rings(scene)] : []),
};

function rings({ palette }: Scene): LayerSpecification {
  return {
    id: 'related-marks',
    type: 'circle',
    source: RELATED_MARKS,
    paint: {
      'circle-radius': 15,
      'circle-color': palette.corridor,
      'circle-opacity': 0.14,
      'circle-stroke-color': palette.corridor,
      'circle-stroke-width': 1.8,
    },
  };
}

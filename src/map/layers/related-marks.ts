import type { LayerSpecification } from 'maplibre-gl';
import { featureSource, IS_AT_LEVEL, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import { drawnPlaces } from '../marks/project-marks';
import type { Scene } from '../scene';

const RELATED_MARKS = 'related-marks';

/** Rings round the positions related to the open page: a company's projects, an event's place. */
export const relatedPositions: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> =>
    scene.relatedPositions.length > 0
      ? {
          [RELATED_MARKS]: featureSource(
            scene.relatedPositions
              .flatMap((position) => drawnPlaces(scene, position))
              .map(({ position, from, to }) => pointFeature(position, { from, to })),
          ),
        }
      : {},
  layers: (scene) => (scene.relatedPositions.length > 0 ? [rings(scene)] : []),
};

function rings({ palette }: Scene): LayerSpecification {
  return {
    id: 'related-marks',
    type: 'circle',
    source: RELATED_MARKS,
    filter: IS_AT_LEVEL,
    paint: {
      'circle-radius': 15,
      'circle-color': palette.corridor,
      'circle-opacity': 0.14,
      'circle-stroke-color': palette.corridor,
      'circle-stroke-width': 1.8,
    },
  };
}

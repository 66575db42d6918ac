import type { LayerSpecification } from 'maplibre-gl';
import { featureSource, IS_AT_LEVEL, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import { drawnPlaces } from '../marks/project-marks';
import type { Scene } from '../scene';

const MAP_CURSOR = 'map-cursor';

/**
 * A double ring round the mark on which the map cursor stands, or round the cluster that holds it: dark in light, so that it
 * stands out from any mark.
 */
export const mapCursor: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> =>
    scene.mapCursor
      ? {
          [MAP_CURSOR]: featureSource(
            drawnPlaces(scene, scene.mapCursor).map(({ position, from, to }) =>
              pointFeature(position, { from, to }),
            ),
          ),
        }
      : {},
  layers: ({ mapCursor: position, palette }) =>
    position ? [ring('outer', 4.5, palette.land), ring('inner', 2, palette.ink)] : [],
};

function ring(part: string, width: number, colour: Scene['palette']['ink']): LayerSpecification {
  return {
    id: `map-cursor-${part}`,
    type: 'circle',
    source: MAP_CURSOR,
    filter: IS_AT_LEVEL,
    paint: {
      'circle-radius': 19,
      'circle-opacity': 0,
      'circle-stroke-color': colour,
      'circle-stroke-width': width,
    },
  };
}

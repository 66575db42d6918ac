import type { LayerSpecification } from 'maplibre-gl';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const MAP_CURSOR = 'map-cursor';

/** A double ring round the mark on which the map cursor stands: dark in light, so that it stands out from any mark. */
export const mapCursor: AtlasLayer = {
  sources: ({ mapCursor: position }): ReturnType<AtlasLayer['sources']> =>
    position ? { [MAP_CURSOR]: featureSource([pointFeature(position, {})]) } : {},
  layers: ({ mapCursor: position, palette }) =>
    position ? [ring('outer', 4.5, palette.land), ring('inner', 2, palette.ink)] : [],
};

function ring(part: string, width: number, colour: Scene['palette']['ink']): LayerSpecification {
  return {
    id: `map-cursor-${part}`,
    type: 'circle',
    source: MAP_CURSOR,
    paint: {
      'circle-radius': 19,
      'circle-opacity': 0,
      'circle-stroke-color': colour,
      'circle-stroke-width': width,
    },
  };
}

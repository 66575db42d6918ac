import type { LayerSpecification } from 'maplibre-gl';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const SPOKEN_OF = 'spoken-of';

/** Rings round what the open page speaks of: a company's projects, where an event was. */
export const spokenOf: AtlasLayer = {
  sources: ({ spokenOf: positions }): ReturnType<AtlasLayer['sources']> =>
    positions.length > 0
      ? { [SPOKEN_OF]: featureSource(positions.map((position) => pointFeature(position, {}))) }
      : {},
  layers: (scene) => (scene.spokenOf.length > 0 ? [rings(scene)] : []),
};

function rings({ palette }: Scene): LayerSpecification {
  return {
    id: 'spoken-of',
    type: 'circle',
    source: SPOKEN_OF,
    paint: {
      'circle-radius': 15,
      'circle-color': palette.corridor,
      'circle-opacity': 0.14,
      'circle-stroke-color': palette.corridor,
      'circle-stroke-width': 1.8,
    },
  };
}

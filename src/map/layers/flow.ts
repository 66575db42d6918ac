import type { LayerSpecification } from 'maplibre-gl';
import type { Position } from '../../geo/position';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

/** Source of the moving points, updated by `map/flow-animation.ts`. */
export const FLOW = 'flow';

/** Points that move along the sea leg and show its direction. Empty while nothing moves. */
export const flow: AtlasLayer = {
  sources: () => ({ [FLOW]: featureSource([]) }),
  layers: (scene) =>
    scene.layers.includes('corridor') && !scene.service && scene.flows.length === 0
      ? [point(scene)]
      : [],
};

export function flowData(positions: readonly Position[]) {
  return {
    type: 'FeatureCollection' as const,
    features: positions.map((position) => pointFeature(position, {})),
  };
}

function point({ palette }: Scene): LayerSpecification {
  return {
    id: 'flow-points',
    type: 'circle',
    source: FLOW,
    paint: {
      'circle-radius': 3.4,
      'circle-color': palette.casing,
      'circle-stroke-color': palette.corridor,
      'circle-stroke-width': 1.6,
    },
  };
}

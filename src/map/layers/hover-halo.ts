import type { LayerSpecification } from 'maplibre-gl';
import type { Position } from '../../geo/position';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

/** Source of the hovered position, updated by `map/hover-mark.ts`. */
export const HOVERED = 'hovered';

/** Translucent discs beneath the project, port or event, or the works of the company, that has the pointer or the focus. */
export const hoverHalo: AtlasLayer = {
  sources: () => ({ [HOVERED]: featureSource([]) }),
  layers: (scene) => [disc(scene)],
};

export function hoverData(positions: readonly Position[]) {
  return {
    type: 'FeatureCollection' as const,
    features: positions.map((position) => pointFeature(position, {})),
  };
}

function disc({ palette }: Scene): LayerSpecification {
  return {
    id: 'hover-halo',
    type: 'circle',
    source: HOVERED,
    paint: { 'circle-radius': 17, 'circle-color': palette.corridor, 'circle-opacity': 0.3 },
  };
}

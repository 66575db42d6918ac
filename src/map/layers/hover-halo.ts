import type { LayerSpecification } from 'maplibre-gl';
import type { Position } from '../../geo/position';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

/** Source of the one position that is pointed at; `map/hover-mark.ts` moves it. */
export const HOVERED = 'hovered';

/** A soft disc beneath the project or port that the pointer or the focus is on. */
export const hoverHalo: AtlasLayer = {
  sources: () => ({ [HOVERED]: featureSource([]) }),
  layers: (scene) => [disc(scene)],
};

export function hoverData(position: Position | undefined) {
  return {
    type: 'FeatureCollection' as const,
    features: position ? [pointFeature(position, {})] : [],
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

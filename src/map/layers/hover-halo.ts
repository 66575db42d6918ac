import type { LayerSpecification } from 'maplibre-gl';
import { featureSource, IS_AT_LEVEL, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { DrawnPlace } from '../marks/project-marks';
import type { Scene } from '../scene';

/** Source of the hovered position, updated by `map/hover-mark.ts`. */
export const HOVERED = 'hovered';

/** Translucent discs beneath the project, port or event, or the works of the company, that has the pointer or the focus. */
export const hoverHalo: AtlasLayer = {
  sources: () => ({ [HOVERED]: featureSource([]) }),
  layers: (scene) => [disc(scene)],
};

export function hoverData(places: readonly DrawnPlace[]) {
  return {
    type: 'FeatureCollection' as const,
    features: places.map(({ position, from, to }) => pointFeature(position, { from, to })),
  };
}

function disc({ palette }: Scene): LayerSpecification {
  return {
    id: 'hover-halo',
    type: 'circle',
    source: HOVERED,
    filter: IS_AT_LEVEL,
    paint: { 'circle-radius': 17, 'circle-color': palette.corridor, 'circle-opacity': 0.3 },
  };
}

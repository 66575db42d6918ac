import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { ShipMark } from '../../state/voyage-slice';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const SHIP = 'ship';

/** The ship of the voyage player; moved many times a second without a new style. */
export const ship: AtlasLayer = {
  sources: ({ voyage }): ReturnType<AtlasLayer['sources']> =>
    voyage ? { [SHIP]: featureSource([]) } : {},
  layers: (scene) => (scene.voyage ? [halo(scene), mark(scene)] : []),
};

export function moveShip(map: MapLibreMap, where: ShipMark | null): void {
  const features = where ? [pointFeature(where.position, { bearing: where.bearing })] : [];
  map.getSource<GeoJSONSource>(SHIP)?.setData({ type: 'FeatureCollection', features });
}

function halo({ palette }: Scene): LayerSpecification {
  return {
    id: 'ship-halo',
    type: 'circle',
    source: SHIP,
    paint: { 'circle-radius': 11, 'circle-color': palette.corridor, 'circle-opacity': 0.25 },
  };
}

function mark({ palette }: Scene): LayerSpecification {
  return {
    id: 'ship-mark',
    type: 'circle',
    source: SHIP,
    paint: {
      'circle-radius': 6,
      'circle-color': palette.corridor,
      'circle-stroke-color': palette.land,
      'circle-stroke-width': 2.5,
    },
  };
}

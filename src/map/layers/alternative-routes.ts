import type { LayerSpecification } from 'maplibre-gl';
import { lineOf } from '../../domain/sea-route';
import { nearestLongitude, type Position } from '../../geo/position';
import { formatLength } from '../../i18n/format-length';
import { wayName } from '../../i18n/way-name';
import type { OtherWay } from '../../state/select-ways';
import type { AppState } from '../../state/store';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

/** Source of the other ways by sea; a feature's id is the way's. */
export const WAYS = 'alternative-routes';

/** Layer the pointer finds them on; wider than what is seen. */
export const WAY_HIT = 'alternative-routes-hit';

const IS_HOVERED = ['boolean', ['feature-state', 'hover'], false] as const;

/** Ways by sea that were not taken: thin and grey below the sea leg, named where they are pointed at. */
export const alternativeRoutes: AtlasLayer = {
  sources: ({ otherWays }) => ({
    [WAYS]: featureSource(
      otherWays.map(({ id, route }) => lineFeature(lineOf(route.approaches, route.track), { id })),
      { promoteId: 'id', tolerance: 0.1 },
    ),
  }),
  layers: (scene) =>
    scene.layers.includes('corridor') && scene.otherWays.length > 0
      ? [casing(scene), line(scene), hit]
      : [],
};

/** `Osumi Strait · 9,321 nm`: what is said of a way that is pointed at. */
export function wayLabel({ language, lengthUnit }: AppState, way: OtherWay): string {
  return `${wayName(language, way)} · ${formatLength(language, way.route.distance, lengthUnit)}`;
}

/** Where its name stands: at the first passage that the sea leg does not take, or half way. */
export function placeOnWay({ corridorMap }: AppState, { route }: OtherWay): Position | undefined {
  const drawn = corridorMap.state === 'ready' ? corridorMap.value.seaLeg.passages : [];
  const own = route.passages.find(({ id }) => drawn.every((passage) => passage.id !== id));
  const middle = route.track[Math.floor(route.track.length / 2)];
  const place = own?.position ?? middle;
  return place && [nearestLongitude(place[0], middle?.[0] ?? place[0]), place[1]];
}

function casing({ palette }: Scene): LayerSpecification {
  return {
    id: 'alternative-routes-casing',
    type: 'line',
    source: WAYS,
    layout: ROUND,
    paint: { 'line-color': palette.casing, 'line-width': 3.4, 'line-opacity': 0.6 },
  };
}

function line({ palette }: Scene): LayerSpecification {
  return {
    id: 'alternative-routes-line',
    type: 'line',
    source: WAYS,
    layout: ROUND,
    paint: {
      'line-color': ['case', [...IS_HOVERED], palette.ink, palette.comparison],
      'line-width': ['case', [...IS_HOVERED], 2.8, 1.4],
      'line-opacity': ['case', [...IS_HOVERED], 1, 0.75],
    },
  };
}

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

const hit: LayerSpecification = {
  id: WAY_HIT,
  type: 'line',
  source: WAYS,
  paint: { 'line-color': '#000000', 'line-opacity': 0, 'line-width': 12 },
};

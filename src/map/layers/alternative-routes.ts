import type { LayerSpecification } from 'maplibre-gl';
import type { Alternative } from '../../domain/alternative';
import { drawnSeaLeg } from '../../domain/sea-track';
import { voyageTracks } from '../../domain/voyage-track';
import { nearestLongitude, type Position } from '../../geo/position';
import { nauticalMiles } from '../../geo/units';
import { alternativeName } from '../../i18n/alternative-name';
import { formatLength } from '../../i18n/format-length';
import { alternativeNames } from '../../state/select-alternative-names';
import type { AppState } from '../../state/store';
import { REGULAR } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { distinctPlaces } from './distinct-places';

/** Source of the alternatives' routes; a feature's id is that of its alternative. */
export const ALTERNATIVE_ROUTES = 'alternative-routes';

/** Hit-test layer, wider than the drawn line. */
export const ALTERNATIVE_ROUTES_HIT = 'alternative-routes-hit';

const IS_HOVERED = ['boolean', ['feature-state', 'hover'], false] as const;

/** Source of the alternatives' names, each where its line is clear of the others. */
const NAMES = 'alternative-names';

/** Routes of the alternatives: thin, grey and named, beneath the voyage's own. */
export const alternativeRoutes: AtlasLayer = {
  sources: (scene) => ({
    [ALTERNATIVE_ROUTES]: featureSource(
      scene.otherAlternatives.flatMap(({ id, legs, routes }) =>
        voyageTracks(legs, routes).map((track) => lineFeature(track, { id })),
      ),
      { promoteId: 'id', tolerance: 0.1 },
    ),
    ...(scene.otherAlternatives.length > 0 && { [NAMES]: nameSource(scene) }),
  }),
  layers: (scene) =>
    scene.otherAlternatives.length > 0 ? [casing(scene), line(scene), hit, names(scene)] : [],
};

const places = new WeakMap<readonly Alternative[], ReturnType<typeof distinctPlaces>>();

/** Returns the names; a straight label at a point, because one along the line would repeat in every tile. */
function nameSource({ otherAlternatives, alternativeNames: text, voyage, corridor }: Scene) {
  let found = places.get(otherAlternatives);
  if (!found) {
    const own =
      voyage?.isCorridor && corridor ? [drawnSeaLeg(corridor.seaLeg)] : (voyage?.tracks ?? []);
    found = distinctPlaces(
      otherAlternatives.map(({ legs, routes }) => voyageTracks(legs, routes).flat()),
      own,
    );
    places.set(otherAlternatives, found);
  }
  return featureSource(
    otherAlternatives.flatMap(({ id }, i) =>
      (found[i] ?? []).map(({ position, slope }, rank) =>
        pointFeature(position, { id, name: text.get(id) ?? '', slope, rank }),
      ),
    ),
  );
}

function names({ palette }: Scene): LayerSpecification {
  return {
    id: 'alternative-names',
    type: 'symbol',
    source: NAMES,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 11, 4, 12.5],
      'text-rotate': ['get', 'slope'],
      'text-rotation-alignment': 'map',
      'text-offset': [0, -0.85],
      'text-max-width': 40,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.comparison,
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1.8,
    },
  };
}

/** Returns the label of a hovered alternative: `By Osumi Strait · 9,321 nm`. */
export function alternativeLabel(state: AppState, alternative: Alternative): string {
  const { locale, lengthUnit } = state;
  const length = nauticalMiles(
    alternative.routes.reduce((sum, leg) => sum + (leg?.distance ?? 0), 0),
  );
  const name = alternativeName(locale, alternativeNames(state, alternative));
  return `${name} · ${formatLength(locale, length, lengthUnit)}`;
}

/** Returns the position of an alternative's label: its first passage that the direct route does not take, or its middle. */
export function placeOnRoute({
  distinctPassages,
  legs,
  routes,
}: Alternative): Position | undefined {
  const passages = routes.flatMap((leg) => leg?.passages ?? []);
  const place = passages.find(({ id }) => distinctPassages.includes(id))?.position;
  const track = voyageTracks(legs, routes).flat();
  const middle = track[Math.floor(track.length / 2)];
  return place && middle ? [nearestLongitude(place[0], middle[0]), place[1]] : middle;
}

function casing({ palette }: Scene): LayerSpecification {
  return {
    id: 'alternative-routes-casing',
    type: 'line',
    source: ALTERNATIVE_ROUTES,
    layout: ROUND,
    paint: { 'line-color': palette.casing, 'line-width': 3.4, 'line-opacity': 0.6 },
  };
}

function line({ palette }: Scene): LayerSpecification {
  return {
    id: 'alternative-routes-line',
    type: 'line',
    source: ALTERNATIVE_ROUTES,
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
  id: ALTERNATIVE_ROUTES_HIT,
  type: 'line',
  source: ALTERNATIVE_ROUTES,
  paint: { 'line-color': '#000000', 'line-opacity': 0, 'line-width': 12 },
};

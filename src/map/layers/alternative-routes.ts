import type { LayerSpecification } from 'maplibre-gl';
import type { Alternative } from '../../domain/alternative';
import { portOf } from '../../domain/itinerary';
import { trackBetweenQuays } from '../../domain/quay-track';
import { voyageTracks } from '../../domain/voyage-track';
import { nearestLongitude, type Position, type Track } from '../../geo/position';
import { nauticalMiles } from '../../geo/units';
import { alternativeName } from '../../i18n/alternative-name';
import { formatLength } from '../../i18n/format-length';
import { alternativeNames } from '../../state/select-alternative-names';
import type { AppState } from '../../state/store';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

/** Source of the alternatives' routes; a feature's id is that of its alternative. */
export const ALTERNATIVE_ROUTES = 'alternative-routes';

/** The layer that reacts to the pointer. */
export const ALTERNATIVE_ROUTES_LINE = 'alternative-routes-line';

const IS_HOVERED = ['boolean', ['feature-state', 'hover'], false] as const;

/**
 * Routes of the alternatives: thin and grey, beneath the voyage's own. Empty until they are known, so that the style keeps its layers
 * while routes are computed.
 */
export const alternativeRoutes: AtlasLayer = {
  sources: ({ voyage, otherAlternatives, harbours }): ReturnType<AtlasLayer['sources']> =>
    voyage
      ? {
          [ALTERNATIVE_ROUTES]: featureSource(
            otherAlternatives.flatMap((alternative) =>
              tracksBetweenQuays(alternative, harbours).map((track) =>
                lineFeature(track, { id: alternative.id }),
              ),
            ),
            { promoteId: 'id', tolerance: 0.1 },
          ),
        }
      : {},
  layers: (scene) => (scene.voyage ? [casing(scene), line(scene)] : []),
};

function tracksBetweenQuays(
  { itinerary, legs, routes }: Alternative,
  plans: Scene['harbours'],
): readonly Track[] {
  const ports = itinerary.stops.map(portOf);
  return voyageTracks(legs, routes).map((track, i) =>
    legs[i]?.mode === 'land' ? track : trackBetweenQuays(track, plans, ports[i], ports[i + 1]),
  );
}

const whole = new WeakMap<readonly Track[], Track>();

/** Returns the whole track of an alternative, by sea and over land: the same object for the same routes. */
export function alternativeTrack({ legs, routes }: Alternative): Track {
  const tracks = voyageTracks(legs, routes);
  const track = whole.get(tracks) ?? tracks.flat();
  whole.set(tracks, track);
  return track;
}

/** Returns the label of a hovered alternative: what the desk calls it, else `By Osumi Strait · 9,321 nm`. */
export function alternativeLabel(state: AppState, alternative: Alternative): string {
  const { locale, lengthUnit, wayLabels } = state;
  const label = wayLabels?.others.get(alternative.id);
  if (label !== undefined) return label;
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
    id: ALTERNATIVE_ROUTES_LINE,
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

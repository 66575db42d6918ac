import type { LayerSpecification } from 'maplibre-gl';
import { nearestLongitude } from '../../geo/position';
import { formatPosition } from '../../i18n/format-position';
import { BOLD } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const TRACK = 'voyage-track';
const STOPS = 'voyage-stops';

/** The voyage whose page is open: its line and its numbered stops. Empty for the corridor, which the sea leg draws. */
export const voyage: AtlasLayer = {
  sources: ({ voyage: drawn, locale }): ReturnType<AtlasLayer['sources']> => {
    if (!drawn || drawn.isCorridor) return {};
    const { places, tracks, isOverLand } = drawn;
    const lonOf = (i: number, lon: number) => {
      const [here] = tracks[i]?.at(0) ?? tracks[i - 1]?.at(-1) ?? [lon];
      return nearestLongitude(lon, here);
    };
    return {
      [TRACK]: featureSource(
        tracks.flatMap((track, i) =>
          track.length > 1 ? [lineFeature(track, { isLand: isOverLand[i] === true })] : [],
        ),
        { tolerance: 0.1 },
      ),
      [STOPS]: featureSource(
        places.map(({ name, position: [lon, lat] }, i) =>
          pointFeature([lonOf(i, lon), lat], {
            name: `${i + 1} ${name?.[locale] ?? formatPosition(locale, [lon, lat])}`,
          }),
        ),
      ),
    };
  },
  layers: (scene) =>
    scene.voyage && !scene.voyage.isCorridor
      ? [casing(scene), line(scene), stops(scene), names(scene)]
      : [],
};

const IS_LAND = ['boolean', ['get', 'isLand'], false] as const;

/** The voyage's legs over land: a band beneath the land legs, whose own lines show their status. */
export const voyageOverLand: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) =>
    scene.voyage?.isOverLand.includes(true)
      ? [
          {
            id: 'voyage-over-land',
            type: 'line',
            source: TRACK,
            filter: [...IS_LAND],
            layout: ROUND,
            paint: {
              'line-color': scene.palette.corridor,
              'line-width': 9,
              'line-opacity': 0.28,
            },
          },
        ]
      : [],
};

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

function casing({ palette }: Scene): LayerSpecification {
  return {
    id: 'voyage-casing',
    type: 'line',
    source: TRACK,
    layout: ROUND,
    filter: ['!', [...IS_LAND]],
    paint: { 'line-color': palette.casing, 'line-width': 6.5, 'line-opacity': 0.75 },
  };
}

function line({ palette }: Scene): LayerSpecification {
  return {
    id: 'voyage-line',
    type: 'line',
    source: TRACK,
    layout: ROUND,
    filter: ['!', [...IS_LAND]],
    paint: { 'line-color': palette.corridor, 'line-width': 3 },
  };
}

function stops({ palette }: Scene): LayerSpecification {
  return {
    id: 'voyage-stops',
    type: 'circle',
    source: STOPS,
    paint: {
      'circle-radius': 5.5,
      'circle-color': palette.land,
      'circle-stroke-color': palette.corridor,
      'circle-stroke-width': 2.5,
    },
  };
}

function names({ palette }: Scene): LayerSpecification {
  return {
    id: 'voyage-stop-names',
    type: 'symbol',
    source: STOPS,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 13,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.75,
      'text-optional': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}

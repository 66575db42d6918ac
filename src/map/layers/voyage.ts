import type { LayerSpecification } from 'maplibre-gl';
import { nearestLongitude } from '../../geo/position';
import { formatPosition } from '../../i18n/format-position';
import { BOLD } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const TRACK = 'voyage-track';
const STOPS = 'voyage-stops';

/** The line of the voyage whose page is open. Empty for the corridor, which the sea leg draws. */
export const voyage: AtlasLayer = {
  sources: ({ voyage: drawn }): ReturnType<AtlasLayer['sources']> => {
    if (!drawn || drawn.isCorridor) return {};
    const { tracks, isOverLand } = drawn;
    return {
      [TRACK]: featureSource(
        tracks.flatMap((track, i) =>
          track.length > 1 ? [lineFeature(track, { isLand: isOverLand[i] === true })] : [],
        ),
        { tolerance: 0.1 },
      ),
    };
  },
  layers: (scene) => (scene.voyage && !scene.voyage.isCorridor ? [casing(scene), line(scene)] : []),
};

/** The numbered stops of the voyage whose page is open, above the projects and always named. */
export const voyageStops: AtlasLayer = {
  sources: ({ voyage: drawn, locale }): ReturnType<AtlasLayer['sources']> => {
    if (!drawn || drawn.isCorridor) return {};
    const { places, tracks } = drawn;
    const lonOf = (i: number, lon: number) => {
      const [here] = tracks[i]?.at(0) ?? tracks[i - 1]?.at(-1) ?? [lon];
      return nearestLongitude(lon, here);
    };
    return {
      [STOPS]: featureSource(
        places.map(({ name, position: [lon, lat] }, i) =>
          pointFeature([lonOf(i, lon), lat], {
            name: `${i + 1} ${name?.[locale] ?? formatPosition(locale, [lon, lat])}`,
            // An end of the voyage is named before a call on the way.
            order: i === 0 || i === places.length - 1 ? 0 : 1,
          }),
        ),
      ),
    };
  },
  layers: (scene) => (scene.voyage && !scene.voyage.isCorridor ? [stops(scene)] : []),
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

function stops({ palette, theme }: Scene): LayerSpecification {
  return {
    id: 'voyage-stops',
    type: 'symbol',
    source: STOPS,
    layout: {
      'icon-image': `ring/${theme}/stop`,
      'icon-overlap': 'always',
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 13,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.85,
      'text-justify': 'auto',
      'text-overlap': 'always',
      'symbol-sort-key': ['get', 'order'],
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}

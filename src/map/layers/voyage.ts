import type { LayerSpecification } from 'maplibre-gl';
import { portOf } from '../../domain/itinerary';
import { trackBetweenQuays } from '../../domain/quay-track';
import { partsOfTrack } from '../../domain/voyage-track';
import { formatPosition } from '../../i18n/format-position';
import { BOLD } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import { RISE, type StopName, stopLongitudes, stopNames } from '../marks/stop-names';
import type { Scene } from '../scene';
import { chevrons } from './sea-leg';

export const VOYAGE_TRACK = 'voyage-track';
const STOPS = 'voyage-stops';

/** The line of the voyage whose page is open. Empty for the corridor, which the sea leg draws. */
export const voyage: AtlasLayer = {
  sources: ({ voyage: drawn, harbours }): ReturnType<AtlasLayer['sources']> => {
    if (!drawn || drawn.isCorridor) return {};
    const { tracks, legs, places } = drawn;
    const ports = places.map(({ stop }) => portOf(stop));
    return {
      [VOYAGE_TRACK]: featureSource(
        tracks.flatMap((track, i) =>
          partsOfTrack(legs[i], track).flatMap(({ track: part, isLand, isOpen }) =>
            part.length > 1
              ? [
                  lineFeature(
                    isLand ? part : trackBetweenQuays(part, harbours, ports[i], ports[i + 1]),
                    { isLand, isOpen },
                  ),
                ]
              : [],
          ),
        ),
        { tolerance: 0.1 },
      ),
    };
  },
  layers: (scene) =>
    scene.voyage && !scene.voyage.isCorridor ? [casing(scene), line(scene), arrows(scene)] : [],
};

/** The numbered stops of the voyage whose page is open, above the projects and always named. */
export const voyageStops: AtlasLayer = {
  sources: ({ voyage: drawn, locale }): ReturnType<AtlasLayer['sources']> => {
    if (!drawn || drawn.isCorridor) return {};
    const { places } = drawn;
    const lons = stopLongitudes(drawn);
    const names = stopNames(drawn);
    return {
      [STOPS]: featureSource(
        places.map(({ name, position }, i) =>
          pointFeature([lons[i] ?? position[0], position[1]], {
            name: `${i + 1} ${name?.[locale] ?? formatPosition(locale, position)}`,
            // An end of the voyage is named before a call on the way.
            order: i === 0 || i === places.length - 1 ? 0 : 1,
            place: keyOf(names[i] ?? { side: 1, rise: 0 }),
          }),
        ),
      ),
    };
  },
  layers: (scene) =>
    scene.voyage && !scene.voyage.isCorridor ? [nameLayer(scene), stops(scene)] : [],
};

const IS_LAND = ['boolean', ['get', 'isLand'], false] as const;

/** The voyage's legs over land: a band, and on it a line where the way is open. */
export const voyageOverLand: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) =>
    scene.voyage?.isOverLand.includes(true)
      ? [
          {
            id: 'voyage-over-land',
            type: 'line',
            source: VOYAGE_TRACK,
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
    source: VOYAGE_TRACK,
    layout: ROUND,
    filter: ['!', [...IS_LAND]],
    paint: { 'line-color': palette.casing, 'line-width': 6.5, 'line-opacity': 0.75 },
  };
}

function line({ palette }: Scene): LayerSpecification {
  return {
    id: 'voyage-line',
    type: 'line',
    source: VOYAGE_TRACK,
    layout: ROUND,
    filter: ['boolean', ['get', 'isOpen'], true],
    paint: {
      'line-color': palette.corridor,
      'line-width': ['case', [...IS_LAND], 1.8, 3],
    },
  };
}

/** Returns chevrons along the legs by sea, as along the corridor's. */
function arrows(scene: Scene): LayerSpecification {
  return {
    ...chevrons(scene),
    id: 'voyage-arrows',
    source: VOYAGE_TRACK,
    filter: ['!', [...IS_LAND]],
  };
}

/** Lines above and below the stop that its name tries, in their order, in ems. */
const LINES = {
  0: [0, RISE, -RISE, 2.4, -2.4],
  1: [-RISE, RISE, 0, -2.4, 2.4],
  [-1]: [RISE, -RISE, 0, 2.4, -2.4],
} as const;

/** Returns the places that a name tries on its side of the stop, in ems. */
function placesBeside({ side, rise }: StopName) {
  const anchor = side === 1 ? 'left' : 'right';
  return [
    ...LINES[rise].flatMap((down) => [anchor, [0.85 * side, down]] as const),
    ...(['top', [0, 0.85], 'bottom', [0, -0.85]] as const),
  ];
}

const PLACES: readonly StopName[] = ([1, -1] as const).flatMap((side) =>
  ([0, 1, -1] as const).map((rise) => ({ side, rise })),
);

function keyOf({ side, rise }: StopName): string {
  return `${side} ${rise}`;
}

function stops({ theme }: Scene): LayerSpecification {
  return {
    id: 'voyage-stops',
    type: 'symbol',
    source: STOPS,
    layout: {
      'icon-image': `ring/${theme}/stop`,
      'icon-overlap': 'always',
      'icon-padding': 0,
    },
  };
}

/** Returns the names apart from the rings, which are placed first, so that no name lies on the ring of another stop. */
function nameLayer({ palette }: Scene): LayerSpecification {
  return {
    id: 'voyage-stop-names',
    type: 'symbol',
    source: STOPS,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 13,
      'text-padding': 0,
      'text-variable-anchor-offset': [
        'match',
        ['get', 'place'],
        ...PLACES.flatMap((place) => [keyOf(place), ['literal', placesBeside(place)]] as const),
        ['literal', placesBeside({ side: 1, rise: 0 })],
      ] as never,
      'text-justify': 'auto',
      'text-overlap': 'always',
      'symbol-sort-key': ['get', 'order'],
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}

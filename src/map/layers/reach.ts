import type { Feature, Polygon } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { REACH_LEVELS, type ReachPlace } from '../../domain/reach-map';
import type { Track } from '../../geo/position';
import type { DrawnReach } from '../../state/select-reach';
import { portColour, savingColour } from '../../symbols/reach';
import { BOLD } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { gainContour } from './gain-contour';
import { dashesBy } from './schematic-line';

const AREAS = 'reach-areas';
const LINES = 'reach-lines';
const PORTS = 'reach-ports';

/** Of an area where the network is near; that of places whose two best ports are about equal is fainter. */
const OPACITY = 0.5;
const CLOSE_OPACITY = 0.28;

/** The answer to who gains: areas by best port or by what Chancay saves, the network, and the ways of the open place. */
export const reach: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> =>
    scene.reach
      ? {
          [AREAS]: featureSource(areaFeatures(scene, scene.reach), { tolerance: 0, buffer: 2 }),
          [LINES]: featureSource(lineFeatures(scene.reach), { tolerance: 0.3 }),
          [PORTS]: featureSource(portFeatures(scene, scene.reach)),
        }
      : {},
  layers: (scene) => (scene.reach ? [areas, contour(scene), lines(scene), ports(scene)] : []),
};

function areaFeatures({ theme }: Scene, { map, areas }: DrawnReach): Feature<Polygon>[] {
  const numbers = new Map(map.ports.map(({ id, number }) => [id, number]));
  const colourOf = ({ port, saving }: ReachPlace): string | undefined => {
    if (map.view === 'saving')
      return saving === undefined ? undefined : savingColour(theme, saving);
    return port === undefined ? undefined : portColour(theme, numbers.get(port));
  };
  return map.places.flatMap((place, i) => {
    const colour = colourOf(place);
    if (colour === undefined) return [];
    const opacity = place.isClose && map.view === 'port' ? CLOSE_OPACITY : OPACITY;
    return (areas[i] ?? []).map(
      ({ level, rings }): Feature<Polygon> => ({
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: rings.map(closed) },
        properties: { colour, opacity: (opacity * level) / REACH_LEVELS },
      }),
    );
  });
}

function closed(ring: Track): number[][] {
  return [...ring, ...ring.slice(0, 1)].map((position) => [...position]);
}

function lineFeatures({ map, areas: rings, lines: network }: DrawnReach) {
  return [
    ...network.map(({ track, mode, status }) => lineFeature(track, { kind: mode, status })),
    ...map.ways.map(({ track, isBest, mode, status }) =>
      lineFeature(track, { kind: isBest ? 'best' : 'other', mode, status }),
    ),
    ...gainContour(map.places, rings).map((track) => lineFeature(track, { kind: 'contour' })),
  ];
}

function portFeatures({ theme }: Scene, { map }: DrawnReach) {
  return [
    ...map.ports
      .filter(({ places }) => places > 0)
      .map(({ position, name, number, places }) =>
        pointFeature(position, { name, colour: portColour(theme, number), order: -places }),
      ),
    ...(map.place
      ? [pointFeature(map.place.position, { name: map.place.name, isPlace: true, order: -1e6 })]
      : []),
  ];
}

const KIND: ExpressionSpecification = ['get', 'kind'];

const areas: LayerSpecification = {
  id: 'reach-areas',
  type: 'fill',
  source: AREAS,
  paint: {
    'fill-color': ['get', 'colour'],
    'fill-opacity': ['get', 'opacity'],
    'fill-antialias': false,
  },
};

function contour({ palette }: Scene): LayerSpecification {
  return {
    id: 'reach-contour',
    type: 'line',
    source: LINES,
    filter: ['==', KIND, 'contour'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': palette.ink, 'line-width': 1.4 },
  };
}

function lines({ palette }: Scene): LayerSpecification {
  return {
    id: 'reach-lines',
    type: 'line',
    source: LINES,
    filter: ['!=', KIND, 'contour'],
    layout: { 'line-join': 'round', 'line-sort-key': ['match', KIND, 'best', 2, 'other', 1, 0] },
    paint: {
      'line-color': [
        ...['match', KIND, 'best', palette.corridor, 'other', palette.ink],
        ...['river', palette.river, palette.faintInk],
      ] as never,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        ['match', KIND, 'best', 2.6, 'other', 1.8, 'rail', 0.7, 0.4],
        8,
        ['match', KIND, 'best', 4.5, 'other', 3, 'rail', 2, 1.3],
      ],
      'line-opacity': ['match', KIND, 'best', 1, 'other', 0.85, 0.55],
      'line-dasharray': dashesBy('status', {
        construction: [5, 2],
        planned: [3, 2.5],
        studied: [0.4, 2],
      }),
    },
  };
}

/** Beside the port; the last keep clear of the ring round Chancay, beside which Callao lies. */
const ANCHORS = [
  ...['left', [0.6, 0], 'right', [-0.6, 0], 'top', [0, 0.6], 'bottom', [0, -0.6]],
  ...['top-left', [0.9, 0.9], 'top-right', [-0.9, 0.9], 'bottom-left', [0.9, -0.9]],
] as never;

function ports({ palette }: Scene): LayerSpecification {
  return {
    id: 'reach-ports',
    type: 'symbol',
    source: PORTS,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 12,
      'text-variable-anchor-offset': ANCHORS,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    },
  };
}

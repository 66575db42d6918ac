import type { LayerSpecification } from 'maplibre-gl';
import { measureRuler, rulerLines } from '../../domain/ruler';
import { formatLength } from '../../i18n/format-length';
import { BOLD, REGULAR } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { labelPlaces } from './ruler-labels';

const GEODESICS = 'ruler-geodesics';
const RHUMBS = 'ruler-rhumbs';
const LABELS = 'ruler-lengths';
const POINTS = 'ruler-points';

/** Dash and gap in line widths. */
const DASH = [2.5, 2];

/**
 * The ruler: solid geodesics, dashed rhumb lines, and numbered points on top. Every segment is its own line that starts on
 * the middle copy of the world, so that a ruler may go round the world more than once.
 */
export const rulers: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> =>
    scene.rulerPoints.length > 0 ? sourcesOf(scene) : {},
  layers: (scene) =>
    scene.rulerPoints.length > 0
      ? [casing, rhumbLine, geodesicLine, lengths, points, numbers].map((layer) => layer(scene))
      : [],
};

function sourcesOf({ rulerPoints, locale, lengthUnit }: Scene) {
  const { geodesics, rhumbs } = rulerLines(rulerPoints);
  const labels = measureRuler(rulerPoints).flatMap(({ geodesic, rhumb }, i) => {
    const places = labelPlaces(geodesics[i] ?? [], rhumbs[i] ?? []);
    const lengths = { geodesic, rhumb: rhumb.distance };
    return places.map(({ line, position, ...place }) =>
      pointFeature(position, {
        line,
        label: formatLength(locale, lengths[line], lengthUnit),
        ...place,
      }),
    );
  });
  return {
    [GEODESICS]: featureSource(
      geodesics.map((track) => lineFeature(track, {})),
      { tolerance: 0.1 },
    ),
    [RHUMBS]: featureSource(
      rhumbs.map((track) => lineFeature(track, {})),
      { tolerance: 0.1 },
    ),
    [LABELS]: featureSource(labels),
    [POINTS]: featureSource(
      rulerPoints.map((position, i) => pointFeature(position, { number: String(i + 1) })),
    ),
  };
}

function casing({ palette }: Scene): LayerSpecification {
  return {
    id: 'ruler-casing',
    type: 'line',
    source: GEODESICS,
    layout: ROUND,
    paint: { 'line-color': palette.casing, 'line-width': 5.5, 'line-opacity': 0.7 },
  };
}

function geodesicLine({ palette }: Scene): LayerSpecification {
  return {
    id: 'ruler-geodesics-line',
    type: 'line',
    source: GEODESICS,
    layout: ROUND,
    paint: { 'line-color': palette.corridor, 'line-width': 2.5 },
  };
}

function rhumbLine({ palette }: Scene): LayerSpecification {
  return {
    id: 'ruler-rhumbs-line',
    type: 'line',
    source: RHUMBS,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.comparison, 'line-width': 2, 'line-dasharray': DASH },
  };
}

function lengths({ palette }: Scene): LayerSpecification {
  return {
    id: 'ruler-lengths',
    type: 'symbol',
    source: LABELS,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': REGULAR,
      'text-size': 12,
      'text-rotate': ['get', 'slope'],
      'text-rotation-alignment': 'map',
      'text-offset': ['case', ['get', 'isAbove'], ['literal', [0, -0.9]], ['literal', [0, 0.9]]],
    },
    paint: {
      'text-color': ['match', ['get', 'line'], 'geodesic', palette.corridor, palette.comparison],
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1.5,
    },
  };
}

function points({ palette }: Scene): LayerSpecification {
  return {
    id: 'ruler-points',
    type: 'circle',
    source: POINTS,
    paint: {
      'circle-radius': 10,
      'circle-color': palette.corridor,
      'circle-stroke-color': palette.casing,
      'circle-stroke-width': 2,
    },
  };
}

function numbers({ palette }: Scene): LayerSpecification {
  return {
    id: 'ruler-numbers',
    type: 'symbol',
    source: POINTS,
    layout: {
      'text-field': ['get', 'number'],
      'text-font': BOLD,
      'text-size': 11,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': palette.casing },
  };
}

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

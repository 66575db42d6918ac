import type { LayerSpecification } from 'maplibre-gl';
import { drawnRuler, measureRuler } from '../../domain/ruler';
import type { NauticalMiles } from '../../geo/units';
import { formatLength } from '../../i18n/format-length';
import { BOLD, REGULAR } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const GEODESICS = 'ruler-geodesics';
const RHUMBS = 'ruler-rhumbs';
const POINTS = 'ruler-points';

/** Lengths of dash and gap in line widths. */
const DASH = [2.5, 2];

/**
 * What is measured: geodesics solid, rhumb lines dashed, numbered points on top. Every segment is a
 * line of its own that starts on the middle copy of the world, so that a ruler may lead round it twice.
 */
export const rulers: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> =>
    scene.rulerPoints.length > 0 ? sourcesOf(scene) : {},
  layers: (scene) =>
    scene.rulerPoints.length > 0
      ? [
          casing,
          rhumbLine,
          geodesicLine,
          lengthLabel(RHUMBS, 'comparison', 0.9),
          lengthLabel(GEODESICS, 'corridor', -0.9),
          points,
          numbers,
        ].map((layer) => layer(scene))
      : [],
};

function sourcesOf({ rulerPoints, language, lengthUnit }: Scene) {
  const { geodesics, rhumbs } = drawnRuler(rulerPoints);
  const segments = measureRuler(rulerPoints);
  const label = (length: NauticalMiles | undefined) => ({
    label: length ? formatLength(language, length, lengthUnit) : '',
  });
  return {
    [GEODESICS]: featureSource(
      geodesics.map((track, i) => lineFeature(track, label(segments[i]?.geodesic))),
      { tolerance: 0.1 },
    ),
    [RHUMBS]: featureSource(
      rhumbs.map((track, i) => lineFeature(track, label(segments[i]?.rhumb.distance))),
      { tolerance: 0.1 },
    ),
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

function lengthLabel(source: string, tone: 'corridor' | 'comparison', offset: number) {
  return ({ palette }: Scene): LayerSpecification => ({
    id: `${source}-label`,
    type: 'symbol',
    source,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 600,
      'text-field': ['get', 'label'],
      'text-font': REGULAR,
      'text-size': 12,
      'text-offset': [0, offset],
    },
    paint: {
      'text-color': palette[tone],
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1.5,
    },
  });
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

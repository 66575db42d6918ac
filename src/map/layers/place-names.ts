import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BOLD, ITALIC, REGULAR } from '../fonts';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const NAMES = 'place-names';

/** Returns the names of seas in italics, of countries in spaced capitals, and of cities from zoom 3. */
export function placeNames(labelsUrl: string): AtlasLayer {
  return {
    sources: () => ({ [NAMES]: { type: 'geojson', data: labelsUrl, attribution: 'GeoNames' } }),
    layers: (scene) => [seas(scene), countries(scene), cities(scene)],
  };
}

function seas({ palette, locale }: Scene): LayerSpecification {
  return {
    id: 'sea-names',
    type: 'symbol',
    source: NAMES,
    filter: ['all', ['in', ['get', 'kind'], ['literal', ['ocean', 'sea']]], isDue],
    layout: {
      'text-field': ['get', locale],
      'text-font': ITALIC,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        1,
        ['match', ['get', 'kind'], 'ocean', 12, 10],
        6,
        ['match', ['get', 'kind'], 'ocean', 18, 14],
      ],
      'text-letter-spacing': locale === 'zh' ? 0.2 : 0.08,
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.seaInk,
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1,
    },
  };
}

function countries({ palette, locale }: Scene): LayerSpecification {
  return {
    id: 'country-names',
    type: 'symbol',
    source: NAMES,
    filter: ['all', ['in', ['get', 'kind'], ['literal', ['country', 'territory']]], isDue],
    maxzoom: 8,
    layout: {
      'text-field': ['get', locale],
      'text-font': REGULAR,
      'text-transform': 'uppercase',
      'text-letter-spacing': locale === 'zh' ? 0.15 : 0.1,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 9.5, 4, 11.5, 6, 14],
      'text-max-width': 7,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.faintInk,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
    },
  };
}

/** Returns the names of cities, except those whose port is labelled. */
function cities({ palette, locale, corridor, layers }: Scene): LayerSpecification {
  const ports = layers.includes('ports') ? (corridor?.ports ?? []) : [];
  const named = ports.map((port) => port.name.en.replace(/ \(.*\)$/, ''));
  return {
    id: 'city-names',
    type: 'symbol',
    source: NAMES,
    filter: [
      'all',
      ['==', ['get', 'kind'], 'city'],
      isDue,
      ['!', ['in', ['get', 'en'], ['literal', named]]],
    ],
    minzoom: 3,
    layout: {
      'icon-image': 'city-dot',
      'icon-size': ['case', ['==', ['get', 'capital'], true], 1, 0.75],
      'text-field': ['get', locale],
      'text-font': [
        'case',
        ['==', ['get', 'capital'], true],
        ['literal', BOLD],
        ['literal', REGULAR],
      ],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 8, 13],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.faintInk,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
      'icon-opacity': 0.8,
    },
  };
}

/** Whether the zoom has reached a name's `minzoom`. */
const isDue: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minzoom']];

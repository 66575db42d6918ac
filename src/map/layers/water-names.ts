import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ITALIC } from '../fonts';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { WORLD } from './basemap';
import { IS_DUE, localName } from './local-name';

/** The names of oceans, seas, straits, capes and lakes, and of rivers along them, in italics where the script has them. */
export const waterNames: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) => [rivers(scene), waters(scene)],
};

/** Returns the names of waters, except those of passages while these have marks with names. */
function waters({ palette, locale, passages }: Scene): LayerSpecification {
  return {
    id: 'water-names',
    type: 'symbol',
    source: WORLD,
    'source-layer': 'waters',
    filter: passages.length > 0 ? ['all', IS_DUE, ['!', ['has', 'passage']]] : IS_DUE,
    layout: {
      'text-field': localName(locale),
      'text-font': ITALIC,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        1,
        byKind(10, 12, 10),
        6,
        byKind(14, 18, 12),
      ],
      // Chinese names of large waters are spaced as far as others, those of small ones not at all.
      'text-letter-spacing': locale === 'zh' ? byKind(0.1, 0.2, 0) : byKind(0.08, 0.1, 0.04),
      'text-max-width': 7,
      'text-justify': 'center',
      'text-variable-anchor-offset': [
        'match',
        ['get', 'kind'],
        'ocean',
        ['literal', FAR],
        ['literal', NEAR],
      ],
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.seaInk,
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1,
    },
  };
}

function rivers({ palette, locale }: Scene): LayerSpecification {
  return {
    id: 'river-names',
    type: 'symbol',
    source: WORLD,
    'source-layer': 'river-names',
    minzoom: 4.5,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 6, 230, 10, 420],
      'text-field': localName(locale),
      'text-font': ITALIC,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 8, 12.5],
      'text-letter-spacing': locale === 'zh' ? 0.1 : 0.06,
      'text-offset': [0, -0.95],
      'text-max-angle': 40,
      'text-padding': 6,
    },
    paint: {
      'text-color': palette.seaInk,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
    },
  };
}

/** Returns a value for seas, for oceans, and for straits, capes and lakes. */
function byKind(sea: number, ocean: number, small: number): ExpressionSpecification {
  return ['match', ['coalesce', ['get', 'kind'], 'sea'], 'sea', sea, 'ocean', ocean, small];
}

/** The middle and places round it, in ems: where the name of a sea or an ocean may stand instead. */
const NEAR = around([1.4, 2.8], [3]);
const FAR = around([1.8, 3.6, 5.4], [5, 10]);

function around(down: readonly number[], aside: readonly number[]) {
  const moves: [number, number][] = [[0, 0]];
  for (const y of down) moves.push([0, -y], [0, y]);
  for (const x of aside) moves.push([x, 0], [-x, 0]);
  return moves.flatMap((move) => ['center' as const, move]);
}

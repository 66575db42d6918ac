import type { LayerSpecification } from 'maplibre-gl';
import type { SeaLengths } from '../../domain/corridor';
import { drawnSeaLeg } from '../../domain/sea-track';
import { greatCircleLine } from '../../geo/great-circle';
import type { Position, Track } from '../../geo/position';
import { rhumbLine } from '../../geo/rhumb-line';
import { type NauticalMiles, nauticalMiles } from '../../geo/units';
import { formatLength } from '../../i18n/format-length';
import { translator } from '../../i18n/translator';
import { REGULAR } from '../fonts';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { COMPARED_LINES, type ComparedLine } from './compared-lines';

const STEP = nauticalMiles(50);

interface Comparison {
  readonly layer: ComparedLine;
  /** The length in the line's label. */
  readonly length: keyof SeaLengths;
  track(from: Position, to: Position, maxStep: NauticalMiles): Track;
}

const COMPARISONS: readonly Comparison[] = [
  { layer: 'great-circle', length: 'greatCircle', track: greatCircleLine },
  { layer: 'rhumb-line', length: 'rhumbLine', track: rhumbLine },
];

/** The great circle and the rhumb line between the terminals, each shown on demand. */
export const comparisonLines: AtlasLayer = {
  sources: (scene) =>
    Object.fromEntries(
      shown(scene).map((comparison) => [comparison.layer, source(scene, comparison)]),
    ),
  layers: (scene) =>
    shown(scene).flatMap((comparison) => [line(scene, comparison), label(scene, comparison)]),
};

function shown({ layers }: Scene): readonly Comparison[] {
  return COMPARISONS.filter(({ layer }) => layers.includes(layer));
}

function source(scene: Scene, { layer, length, track }: Comparison) {
  const ends = endsOf(scene);
  const lengths = scene.corridor?.seaLeg.lengths;
  if (!ends || !lengths) return featureSource([]);
  const [from, to] = ends;
  const words = translator(scene.locale)(`layer.${layer}`);
  const line = track(from, to, STEP);
  const shown = formatLength(scene.locale, lengths[length], scene.lengthUnit);
  return featureSource([lineFeature(line, { label: `${words} · ${shown}` })]);
}

function endsOf({ corridor }: Scene): readonly [Position, Position] | undefined {
  const track = corridor && drawnSeaLeg(corridor.seaLeg);
  const [from, to] = [track?.at(0), track?.at(-1)];
  return from && to && [from, to];
}

function line({ palette }: Scene, { layer }: Comparison): LayerSpecification {
  return {
    id: `${layer}-line`,
    type: 'line',
    source: layer,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.comparison,
      'line-width': 1.6,
      'line-dasharray': [...COMPARED_LINES[layer]],
    },
  };
}

function label({ palette }: Scene, { layer }: Comparison): LayerSpecification {
  return {
    id: `${layer}-label`,
    type: 'symbol',
    source: layer,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 600,
      'text-field': ['get', 'label'],
      'text-font': REGULAR,
      'text-size': 11,
      'text-offset': [0, -0.8],
    },
    paint: {
      'text-color': palette.comparison,
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1.5,
    },
  };
}

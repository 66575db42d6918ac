import type { Feature } from 'geojson';
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { mercatorNorthing } from '../../geo/mercator';
import { nearestLongitude, type Position, type Track } from '../../geo/position';
import { BOLD, ITALIC, REGULAR } from '../fonts';
import { featureSource, IS_AT_LEVEL, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import { legByYears } from '../marks/timed-leg';
import { memoizeByReads } from '../memoize-layer';
import type { Scene } from '../scene';
import { timedOpacity } from '../timed-features';
import { type LabelledLine, labelledWays, landLegLines, type Tone } from './labelled-lines';
import { type RouteLabelPlace, routeLabelPlaces, textWidth } from './route-label-places';
import { clearOfLines } from './text-crossings';

const LABELS = 'route-labels';
const LAND_LEG_LABELS = 'land-leg-labels';

/**
 * The labels of lines: along their line, beside it on the outside of bends, sparse at every zoom, upright however the map is
 * turned, and away from lines that they do not name. On a voyage those of the land legs have a source of their own, which its
 * changes leave as it is; they give way to the rest in either case.
 */
export const routeLabels: AtlasLayer = {
  sources: (scene) =>
    hasLandLegsApart(scene)
      ? { [LAND_LEG_LABELS]: landLegSource(scene), [LABELS]: sourceOf(labelledWays(scene), scene) }
      : { [LABELS]: sourceOf([...labelledWays(scene), ...landLegLines(scene)], scene) },
  layers: (scene) => [
    ...(hasLandLegsApart(scene) ? [labels(scene, LAND_LEG_LABELS, scene.palette.corridor)] : []),
    labels(scene, LABELS, colourOf(scene)),
  ],
};

function hasLandLegsApart({ voyage, layers }: Scene): boolean {
  return voyage !== null && layers.includes('land-legs');
}

const landLegSource = memoizeByReads((scene) => sourceOf(landLegLines(scene), scene));

function sourceOf(lines: readonly LabelledLine[], scene: Scene): GeoJSONSourceSpecification {
  return featureSource(
    lines.flatMap((line) => featuresOf(line, scene)),
    { promoteId: 'key' },
  );
}

function featuresOf(line: LabelledLine, scene: Scene): readonly Feature[] {
  const { text, tone, font, size, rank, half, side, early = 0, leg } = line;
  if (text === '') return [];
  const places = placesOf(line);
  const first = places[0]?.from;
  return places.flatMap(({ position, slope, from, to, isAbove, isFirst, isSpare }) => {
    const feature = pointFeature(position, {
      ...{ text, tone, font, size, slope, to },
      rank: isSpare ? rank + 0.5 : rank,
      from: isFirst && from === first ? from - early : from,
      isAbove: side ? side === 'above' : isAbove,
      gap: gapOf(half) / size,
    });
    return leg === undefined ? [feature] : legByYears(feature, leg, scene);
  });
}

/** The places of a line's labels by their width and the lines beside it, of the last few of these: readers go back and forth. */
const cache = new WeakMap<object, Map<string, readonly RouteLabelPlace[]>>();
const KEPT = 8;

/** Returns the places of a line's label, cached for the width of its text and the lines that are drawn beside it. */
function placesOf(line: LabelledLine): readonly RouteLabelPlace[] {
  const { track, text, size, middle, bend, others = [], crossed = [], side, half, key } = line;
  const width = Math.ceil(textWidth(text, size) / 12) * 12;
  const id = [width, ...[...others, ...crossed].map(numberOf)].join(' ');
  const known = cache.get(key) ?? new Map<string, readonly RouteLabelPlace[]>();
  cache.set(key, known);
  const kept = known.get(id);
  if (kept) return kept;
  const options = {
    ...(middle !== undefined && { middle }),
    ...(bend !== undefined && { bend }),
  };
  const isAway = clearOf(others);
  const room = { width, gap: gapOf(half), height: size, ...(side && { side }) };
  const isUncrossed = clearOfLines(crossed, room);
  const clear = routeLabelPlaces(track, width, {
    ...options,
    isClear: (label, zoom) => isAway(label.position, zoom) && isUncrossed(label, zoom),
  });
  const places =
    clear.length > 0
      ? clear
      : routeLabelPlaces(track, width, options).filter(({ isFirst }) => isFirst);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size >= KEPT) known.delete(oldest);
  known.set(id, places);
  return places;
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** Returns a number of an object's own. */
function numberOf(object: object): number {
  const number = numbers.get(object) ?? count++;
  numbers.set(object, number);
  return number;
}

/** Returns the pixels between the middle of a line and its label. */
function gapOf(half: number): number {
  return half + 3;
}

/** Pixels between a label's line and others. */
const CLEAR = 20;
/** Points of another line that are looked at, at most. */
const SAMPLES = 240;

function clearOf(others: readonly Track[]): (position: Position, zoom: number) => boolean {
  const points = others.flatMap((track) => {
    const every = Math.max(1, Math.floor(track.length / SAMPLES));
    return track
      .filter((_, i) => i % every === 0)
      .map(([lon, lat]): Position => [lon, mercatorNorthing(lat)]);
  });
  points.sort(([, y], [, other]) => y - other);
  return ([lon, lat], zoom) => {
    const least = (CLEAR * 360) / (512 * 2 ** zoom);
    const y = mercatorNorthing(lat);
    for (let i = firstFrom(points, y - least); i < points.length; i++) {
      const [x, other] = points[i] as Position;
      if (other > y + least) return true;
      if (Math.hypot(nearestLongitude(x, lon) - lon, other - y) <= least) return false;
    }
    return true;
  };
}

/** Returns the number of the first of some points, sorted from south to north, that lies as far north as `y` or farther. */
function firstFrom(points: readonly Position[], y: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] as Position)[1] < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Returns the colour of labels by tone; one colour if there is one tone, which spares the map a shader of its own, but not on a voyage,
 * whose alternatives come and go. Labels of trade are in ink: on the broad band of another flow its own colour could not be read.
 */
function colourOf(scene: Scene): string | ExpressionSpecification {
  const { corridor, ink, comparison } = scene.palette;
  const colours: Readonly<Record<Tone, string>> = {
    corridor,
    flow: ink,
    flowBack: ink,
    comparison,
  };
  const lines = scene.voyage ? [] : [...labelledWays(scene), ...landLegLines(scene)];
  const [tone, ...others] = new Set(lines.map((line) => line.tone));
  if (tone && others.length === 0) return colours[tone];
  const cases = Object.entries(colours).flat();
  return ['match', ['get', 'tone'], ...cases, comparison] as unknown as ExpressionSpecification;
}

/** Returns the layer of the labels of a source, which has its name. */
function labels(
  scene: Scene,
  source: string,
  colour: string | ExpressionSpecification,
): LayerSpecification {
  const { palette, bearing, timedLegs } = scene;
  const angle: ExpressionSpecification = ['-', ['get', 'slope'], bearing];
  const isUpright: ExpressionSpecification = ['>=', ['cos', ['*', angle, Math.PI / 180]], 0];
  const isAbove: ExpressionSpecification = ['==', ['get', 'isAbove'], isUpright];
  return {
    id: source,
    type: 'symbol',
    source,
    filter: IS_AT_LEVEL,
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [
        'match',
        ['get', 'font'],
        'bold',
        ['literal', BOLD],
        'italic',
        ['literal', ITALIC],
        ['literal', REGULAR],
      ],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        0,
        ['*', ['get', 'size'], 0.84],
        3,
        ['get', 'size'],
      ],
      'text-rotate': ['case', isUpright, ['get', 'slope'], ['+', ['get', 'slope'], 180]],
      'text-rotation-alignment': 'map',
      'text-anchor': ['case', isAbove, 'bottom', 'top'],
      'text-offset': [
        'interpolate',
        ['linear'],
        ['case', isAbove, ['-', 0, ['get', 'gap']], ['get', 'gap']],
        -10,
        ['literal', [0, -10]],
        10,
        ['literal', [0, 10]],
      ],
      'text-max-width': 60,
      'text-line-height': 1.15,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': colour,
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1.8,
      ...(timedLegs && { 'text-opacity': timedOpacity(true, 1) }),
    },
  };
}

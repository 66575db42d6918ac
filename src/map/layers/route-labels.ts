import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { drawnSeaLeg } from '../../domain/sea-track';
import { unwrapTrack } from '../../geo/antimeridian';
import { eastward } from '../../geo/eastward';
import { mercatorNorthing } from '../../geo/mercator';
import { nearestLongitude, type Position, type Track } from '../../geo/position';
import { flowWidth } from '../../symbols/flow-width';
import { BOLD, ITALIC, REGULAR } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { alternativeTrack } from './alternative-routes';
import { landLegLabel } from './land-legs';
import { type RouteLabelPlace, routeLabelPlaces, textWidth } from './route-label-places';
import { seaLegLabel } from './sea-leg';
import { flowLabel } from './trade-flows';

const LABELS = 'route-labels';

type Tone = 'corridor' | 'comparison' | 'flow' | 'flowBack';
type Font = 'bold' | 'regular' | 'italic';

/** A line with the text that stands along it. */
interface LabelledLine {
  readonly track: Track;
  readonly text: string;
  readonly tone: Tone;
  readonly font: Font;
  readonly size: number;
  /** Labels with a lower rank are placed first. */
  readonly rank: number;
  /** Half the width of the line and what lies beside it, in pixels. */
  readonly half: number;
  /** Lines that the label keeps away from, so that it is clear which line it names. */
  readonly others?: readonly Track[];
  /** The side of an eastward line on which the label must stand. */
  readonly side?: 'above' | 'below';
  readonly middle?: number;
  /** Zooms before its own from which the first label is shown, where it overhangs its line. */
  readonly early?: number;
  /** The object with which the places are cached. */
  readonly key: object;
}

/**
 * The labels of all lines in one layer: along their line, beside it on the outside of bends, sparse at every zoom, upright
 * however the map is turned, and away from lines that they do not name.
 */
export const routeLabels: AtlasLayer = {
  sources: (scene) => ({ [LABELS]: featureSource(labelledLines(scene).flatMap(featuresOf)) }),
  layers: (scene) => [labels(scene)],
};

/** For the line that a page is about: its first label is shown at every zoom. */
const AT_ONCE = 22;

function labelledLines(scene: Scene): readonly LabelledLine[] {
  return [
    ...seaLegLines(scene),
    ...voyageLines(scene),
    ...alternativeLines(scene),
    ...flowLabels(scene),
    ...landLegLines(scene),
  ];
}

function seaLegLines(scene: Scene): readonly LabelledLine[] {
  const { corridor, voyage, wayLabels } = scene;
  const text = seaLegLabel(scene);
  if (!corridor || text === undefined) return [];
  return [
    {
      text: (voyage?.isCorridor && wayLabels?.own) || text,
      track: drawnSeaLeg(corridor.seaLeg),
      ...{ tone: 'corridor', font: 'bold', size: 13, rank: 0, half: 2 },
      // Clear of both ends and of the oceans' names.
      ...{ middle: 0.56, early: AT_ONCE, key: corridor.seaLeg },
    },
  ];
}

function voyageLines({ voyage, wayLabels }: Scene): readonly LabelledLine[] {
  if (!voyage || voyage.isCorridor || !wayLabels?.own) return [];
  const longest = voyage.tracks.reduce<Track>(
    (best, track) => (extentOf(track) > extentOf(best) ? track : best),
    [],
  );
  return [
    {
      ...{ track: longest, text: wayLabels.own, tone: 'corridor', font: 'bold', size: 13 },
      ...{ rank: 0, half: 4, early: AT_ONCE, key: voyage.tracks },
    },
  ];
}

function alternativeLines(scene: Scene): readonly LabelledLine[] {
  const { otherAlternatives, alternativeNames, voyage, corridor, wayLabels } = scene;
  const own =
    voyage?.isCorridor && corridor ? [drawnSeaLeg(corridor.seaLeg)] : (voyage?.tracks ?? []);
  const tracks = otherAlternatives.map(alternativeTrack);
  return otherAlternatives.map((alternative, i) => ({
    track: tracks[i] ?? [],
    text: wayLabels?.others.get(alternative.id) ?? alternativeNames.get(alternative.id) ?? '',
    others: [...own, ...tracks.filter((_, j) => j !== i)],
    ...{ tone: 'comparison', font: 'regular', size: 12, rank: 10 + i, half: 1, early: 1 },
    key: alternative,
  }));
}

function flowLabels({ flows, locale }: Scene): readonly LabelledLine[] {
  return flows.map((flow, i) => ({
    track: flow.track,
    text: flowLabel(flow, locale),
    others: flows.filter((other) => other !== flow).map(({ track }) => track),
    tone: TONES[flow.direction],
    ...{ font: 'bold', size: 12, half: flowWidth(flow) / 2, early: 1 },
    // The greatest flow comes last and is named first.
    ...{ rank: flows.length - i, key: flow },
  }));
}

const TONES = { forth: 'flow', back: 'flowBack', both: 'comparison' } as const;

function landLegLines({ corridor, layers, locale }: Scene): readonly LabelledLine[] {
  if (!corridor || !layers.includes('land-legs')) return [];
  return corridor.legs.map((leg): LabelledLine => {
    const { lane = 0, status } = leg;
    return {
      track: eastward(unwrapTrack(leg.stops.map(({ position }) => position))),
      text: landLegLabel(leg, locale),
      ...{ tone: 'corridor', font: status === 'open' ? 'bold' : 'italic', size: 11 },
      ...{ rank: status === 'open' ? 40 : 41, half: 1 + Math.abs(lane) * 4, key: leg },
      ...(lane !== 0 && { side: lane > 0 ? ('below' as const) : ('above' as const) }),
    };
  });
}

/** Returns the extent of a track on a Mercator map, in degrees. */
function extentOf(track: Track): number {
  const [from, to] = [track.at(0), track.at(-1)];
  return from && to
    ? Math.hypot(to[0] - from[0], mercatorNorthing(to[1]) - mercatorNorthing(from[1]))
    : 0;
}

function featuresOf(line: LabelledLine) {
  const { text, tone, font, size, rank, half, side, early = 0 } = line;
  if (text === '') return [];
  return placesOf(line).map(({ position, slope, zoom, isAbove }, i) =>
    pointFeature(position, {
      ...{ text, tone, font, size, slope, rank },
      zoom: i === 0 ? zoom - early : zoom,
      isAbove: side ? side === 'above' : isAbove,
      gap: (half + 3) / size,
    }),
  );
}

const cache = new WeakMap<
  object,
  { readonly id: string; readonly places: readonly RouteLabelPlace[] }
>();

/** Returns the places of a line's label, cached until its text has another width or other lines are drawn. */
function placesOf(line: LabelledLine): readonly RouteLabelPlace[] {
  const { track, text, size, middle, others = [], key } = line;
  const width = Math.ceil(textWidth(text, size) / 12) * 12;
  const id = `${width} ${others.length}`;
  const cached = cache.get(key);
  if (cached?.id === id) return cached.places;
  const options = {
    ...(middle !== undefined && { middle }),
    // A label that every zoom shows stays in the middle, even where the line falls away from it.
    ...(line.early === AT_ONCE && { bend: 60 }),
  };
  const clear = routeLabelPlaces(track, width, {
    ...options,
    ...(others.length > 0 && { isClear: clearOf(others) }),
  });
  const places = clear.length > 0 ? clear : routeLabelPlaces(track, width, options).slice(0, 1);
  cache.set(key, { id, places });
  return places;
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
  return ([lon, lat], zoom) => {
    const least = (CLEAR * 360) / (512 * 2 ** zoom);
    const y = mercatorNorthing(lat);
    return points.every(
      ([x, other]) =>
        Math.abs(other - y) > least ||
        Math.hypot(nearestLongitude(x, lon) - lon, other - y) > least,
    );
  };
}

function labels({ palette, bearing }: Scene): LayerSpecification {
  const angle: ExpressionSpecification = ['-', ['get', 'slope'], bearing];
  const isUpright: ExpressionSpecification = ['>=', ['cos', ['*', angle, Math.PI / 180]], 0];
  const isAbove: ExpressionSpecification = ['==', ['get', 'isAbove'], isUpright];
  return {
    id: LABELS,
    type: 'symbol',
    source: LABELS,
    filter: ['>=', ['zoom'], ['get', 'zoom']],
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
      'text-color': [
        'match',
        ['get', 'tone'],
        'corridor',
        palette.corridor,
        'flow',
        palette.flow,
        'flowBack',
        palette.flowBack,
        palette.comparison,
      ],
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1.8,
    },
  };
}

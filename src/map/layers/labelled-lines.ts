import type { LandLegSummary } from '../../domain/corridor';
import { drawnSeaLeg } from '../../domain/sea-track';
import { unwrapTrack } from '../../geo/antimeridian';
import { eastward } from '../../geo/eastward';
import { mercatorNorthing } from '../../geo/mercator';
import type { Track } from '../../geo/position';
import { flowWidth } from '../../symbols/flow-width';
import type { Scene } from '../scene';
import { alternativeTrack } from './alternative-routes';
import { landLegLabel } from './land-legs';
import { seaLegLabel } from './sea-leg';
import { flowLabel } from './trade-flows';

export type Tone = 'corridor' | 'comparison' | 'flow' | 'flowBack';
type Font = 'bold' | 'regular' | 'italic';

/** A line with the text that stands along it. */
export interface LabelledLine {
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
  /** Lines that the text does not lie across. */
  readonly crossed?: readonly Track[];
  /** The side of an eastward line on which the label must stand. */
  readonly side?: 'above' | 'below';
  /** Where the first label stands, as a share of the length; 0.5 by default. */
  readonly middle?: number;
  /** Pixels by which the line may bend away from its straight label, if not as usual. */
  readonly bend?: number;
  /** Zooms before its own from which the first label is shown, where it overhangs its line. */
  readonly early?: number;
  /** The id of the land leg that the line stands for, whose label is drawn in its years. */
  readonly leg?: string;
  /** The object of the data that the line stands for; the places of labels are cached with it. */
  readonly key: object;
}

/** For the line that a page is about: its first label is shown at every zoom. */
const AT_ONCE = 22;
/** Such a label stays in the middle, even where the line falls away from it. */
const BEND_AT_ONCE = 60;
/** Roads and railways turn at every town. */
const BEND_OF_LAND_LEGS = 30;

/** Returns the lines of a scene's ways by sea and of its flows that have labels. */
export function labelledWays(scene: Scene): readonly LabelledLine[] {
  return [
    ...seaLegLines(scene),
    ...voyageLines(scene),
    ...alternativeLines(scene),
    ...flowLabels(scene),
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
      ...{ middle: 0.56, early: AT_ONCE, bend: BEND_AT_ONCE, key: corridor.seaLeg },
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
      ...{ rank: 0, half: 4, early: AT_ONCE, bend: BEND_AT_ONCE, key: voyage.tracks },
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
    key: tracks[i] ?? alternative,
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

/** Returns the land legs of a scene, each with its label. */
export function landLegLines({ corridor, layers, locale }: Scene): readonly LabelledLine[] {
  if (!corridor || !layers.includes('land-legs')) return [];
  const tracks = corridor.legs.map(trackOfLeg);
  return corridor.legs.map((leg, i): LabelledLine => {
    const { lane = 0, status } = leg;
    return {
      track: tracks[i] ?? [],
      text: landLegLabel(leg, locale),
      crossed: tracks.filter((_, other) => other !== i),
      ...{ tone: 'corridor', font: status === 'open' ? 'bold' : 'italic', size: 11 },
      ...{ rank: status === 'open' ? 40 : 41, half: 1 + Math.abs(lane) * 4, key: leg },
      ...{ bend: BEND_OF_LAND_LEGS, leg: leg.id },
      ...(lane !== 0 && { side: lane > 0 ? ('below' as const) : ('above' as const) }),
    };
  });
}

const ofLeg = new WeakMap<LandLegSummary, Track>();

function trackOfLeg(leg: LandLegSummary): Track {
  const track = ofLeg.get(leg) ?? eastward(unwrapTrack(leg.stops.map(({ position }) => position)));
  ofLeg.set(leg, track);
  return track;
}

/** Returns the extent of a track on a Mercator map, in degrees. */
function extentOf(track: Track): number {
  const [from, to] = [track.at(0), track.at(-1)];
  return from && to
    ? Math.hypot(to[0] - from[0], mercatorNorthing(to[1]) - mercatorNorthing(from[1]))
    : 0;
}

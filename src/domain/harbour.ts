import type { Position, Track } from '../geo/position';
import type { Figure } from './figure';
import type { Localized } from './locale';
import type { Statement } from './port';
import type { Source } from './source';

/** Kinds of parts of a harbour, in the order in which they are listed. */
export const HARBOUR_KINDS = [
  'terminal',
  'quay',
  'berth',
  'breakwater',
  'basin',
  'channel',
  'tunnel',
  'bridge',
  'gate',
  'anchorage',
  'pilot',
  'radar',
] as const;
export type HarbourKind = (typeof HARBOUR_KINDS)[number];

export const HARBOUR_STATUSES = ['built', 'construction', 'planned'] as const;
export type HarbourStatus = (typeof HARBOUR_STATUSES)[number];

export type HarbourShape =
  | { readonly type: 'point'; readonly position: Position }
  | { readonly type: 'line'; readonly track: Track }
  /** The ring is closed: it ends where it begins. */
  | { readonly type: 'area'; readonly ring: Track };

/** A part of a harbour as its plan draws it. */
export interface HarbourPart {
  readonly id: string;
  readonly kind: HarbourKind;
  readonly name: Localized;
  readonly status: HarbourStatus;
  readonly statusAsOf: string;
  readonly shape: HarbourShape;
  /** How the shape is derived from published dimensions; absent if its position is published. */
  readonly schematic?: Localized;
  readonly note?: Localized;
  /** Dimensions: length, depth, area, number of berths. */
  readonly figures: readonly Figure[];
  /** Ids of the sources for its existence and, unless it is schematic, its position. */
  readonly sources: readonly string[];
}

/** The plan of a port's harbour. */
export interface HarbourPlan {
  /** Id of the port. */
  readonly id: string;
  readonly summary: Localized;
  readonly parts: readonly HarbourPart[];
  /** What is known to exist, but for which no position was found. */
  readonly unplaced: readonly Statement[];
  readonly sources: readonly Source[];
}

/** Zoom from which plans are drawn. */
export const PLAN_ZOOM = 11;

/** Returns the position of a part's name: the middle of its corners, or of the longest stretch of its line. */
export function middleOf(shape: HarbourShape): Position {
  if (shape.type === 'point') return shape.position;
  const corners = shape.type === 'area' ? shape.ring.slice(1) : longestStretch(shape.track);
  const sum = corners.reduce(([lon, lat], each) => [lon + each[0], lat + each[1]] as const, [
    0, 0,
  ] as const);
  return [sum[0] / corners.length, sum[1] / corners.length];
}

/** Returns the two ends of the longest straight stretch of a line. */
export function longestStretch(track: Track): readonly [Position, Position] {
  const stretches = track.slice(1).map((to, i): [Position, Position] => [track[i] ?? to, to]);
  const [
    longest = [
      [0, 0],
      [0, 0],
    ],
  ] = stretches.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longest;
}

function lengthOf([from, to]: readonly [Position, Position]): number {
  const east = (to[0] - from[0]) * Math.cos((to[1] * Math.PI) / 180);
  return Math.hypot(east, to[1] - from[1]);
}

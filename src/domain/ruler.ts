import { unwrapTrack } from '../geo/antimeridian';
import { geodesicDistance } from '../geo/geodesic';
import { type GeodesicBearings, geodesicBearings, geodesicLine } from '../geo/geodesic-line';
import { greatCircleDistance } from '../geo/great-circle';
import type { Position, Track } from '../geo/position';
import { type RhumbCourse, rhumbCourse, rhumbLine } from '../geo/rhumb-line';
import { type NauticalMiles, nauticalMiles } from '../geo/units';

/** What is measured from one point of a ruler to the next, on WGS84 but for the last. */
export interface RulerSegment {
  readonly geodesic: NauticalMiles;
  readonly bearings: GeodesicBearings;
  readonly rhumb: RhumbCourse;
  /** The great circle on the mean sphere. */
  readonly sphere: NauticalMiles;
}

/** Lengths of all segments together. */
export interface RulerTotals {
  readonly geodesic: NauticalMiles;
  readonly rhumb: NauticalMiles;
  readonly sphere: NauticalMiles;
}

/** Lines between neighbours, one a segment, each unwrapped from where it begins. */
export interface RulerLines {
  readonly geodesics: readonly Track[];
  readonly rhumbs: readonly Track[];
}

/** Longest step in which a segment is drawn. */
const STEP = nauticalMiles(25);

export function measureRuler(points: readonly Position[]): readonly RulerSegment[] {
  return pairsOf(points).map(([from, to]) => ({
    geodesic: geodesicDistance(from, to),
    bearings: geodesicBearings(from, to),
    rhumb: rhumbCourse(from, to),
    sphere: greatCircleDistance(from, to),
  }));
}

export function totalsOf(segments: readonly RulerSegment[]): RulerTotals {
  const sum = (length: (segment: RulerSegment) => number) =>
    nauticalMiles(segments.reduce((run, segment) => run + length(segment), 0));
  return {
    geodesic: sum(({ geodesic }) => geodesic),
    rhumb: sum(({ rhumb }) => rhumb.distance),
    sphere: sum(({ sphere }) => sphere),
  };
}

export function rulerLines(points: readonly Position[]): RulerLines {
  const pairs = pairsOf(points);
  return {
    geodesics: pairs.map(([from, to]) => geodesicLine(from, to, STEP)),
    rhumbs: pairs.map(([from, to]) => rhumbLine(from, to, STEP)),
  };
}

/** Every position of both lines, unwrapped from the first point to the last. */
export function rulerTrack(points: readonly Position[]): Track {
  const { geodesics, rhumbs } = rulerLines(unwrapTrack(points));
  return [...geodesics, ...rhumbs].flat();
}

function pairsOf(points: readonly Position[]): readonly (readonly [Position, Position])[] {
  return points.slice(1).map((to, i) => [points[i] ?? to, to]);
}

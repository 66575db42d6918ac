import { geodesicDistance } from '../geo/geodesic';
import { type GeodesicBearings, geodesicBearings, geodesicLine } from '../geo/geodesic-line';
import { greatCircleDistance } from '../geo/great-circle';
import type { Position, Track } from '../geo/position';
import { type RhumbCourse, rhumbCourse, rhumbLine } from '../geo/rhumb-line';
import { type NauticalMiles, nauticalMiles } from '../geo/units';

/** The measurements between two neighbouring points of a ruler, on WGS84 unless stated otherwise. */
export interface RulerSegment {
  readonly geodesic: NauticalMiles;
  readonly bearings: GeodesicBearings;
  readonly rhumb: RhumbCourse;
  /** Length of the great circle on the mean sphere. */
  readonly sphere: NauticalMiles;
}

/** Total lengths of all segments. */
export interface RulerTotals {
  readonly geodesic: NauticalMiles;
  readonly rhumb: NauticalMiles;
  readonly sphere: NauticalMiles;
}

/** The lines between neighbouring points, one per segment, each unwrapped from its own start. */
export interface RulerLines {
  readonly geodesics: readonly Track[];
  readonly rhumbs: readonly Track[];
}

/** Longest step of a drawn line. */
const STEP = nauticalMiles(25);

/** Returns the measurements of each segment; empty for fewer than two points. */
export function measureRuler(points: readonly Position[]): readonly RulerSegment[] {
  return pairsOf(points).map(([from, to]) => ({
    geodesic: geodesicDistance(from, to),
    bearings: geodesicBearings(from, to),
    rhumb: rhumbCourse(from, to),
    sphere: greatCircleDistance(from, to),
  }));
}

/** Returns the total lengths of the segments; 0 if there are none. */
export function totalsOf(segments: readonly RulerSegment[]): RulerTotals {
  const sum = (length: (segment: RulerSegment) => number) =>
    nauticalMiles(segments.reduce((run, segment) => run + length(segment), 0));
  return {
    geodesic: sum(({ geodesic }) => geodesic),
    rhumb: sum(({ rhumb }) => rhumb.distance),
    sphere: sum(({ sphere }) => sphere),
  };
}

/** Returns the geodesics and rhumb lines between neighbouring points, in steps of 25 nmi at most. */
export function rulerLines(points: readonly Position[]): RulerLines {
  const pairs = pairsOf(points);
  return {
    geodesics: pairs.map(([from, to]) => geodesicLine(from, to, STEP)),
    rhumbs: pairs.map(([from, to]) => rhumbLine(from, to, STEP)),
  };
}

function pairsOf(points: readonly Position[]): readonly (readonly [Position, Position])[] {
  return points.slice(1).map((to, i) => [points[i] ?? to, to]);
}

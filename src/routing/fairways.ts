import { angle, angleToArc, EARTH_KM, nearestOnArc, plus, toVec, unit, type Vec } from './vec';
import type { Fairway } from './waterways';

/** Ends nearer than this are one end, radians. */
const SAME = 1e-9;

/** The part of a fairway from a port to the sea. */
export interface FairwayToSea {
  readonly id: string;
  /** From the port to the sea, along every fairway that this one joins. */
  readonly points: readonly Vec[];
  /** Distance from the port to the first point, radians. */
  readonly joint: number;
  /** Whether ships reach ports near it by no other way. */
  readonly isOnlyWay: boolean;
}

interface Line {
  readonly id: string;
  readonly points: readonly Vec[];
  readonly joins: string | undefined;
  readonly isOnlyWay: boolean;
  /** Middle and radius of a cap that contains the line. */
  readonly middle: Vec;
  readonly radius: number;
}

/** A canal with ports along it. */
export interface Canal {
  readonly id: string;
  /** From one end in open water to the other. */
  readonly points: readonly Vec[];
}

/** Finds the fairways and the canals that a port lies on. */
export class Fairways {
  private readonly lines: readonly Line[];

  constructor(lines: readonly Fairway[]) {
    this.lines = lines.map(({ id, track, joins, onlyWay }) =>
      lineOf(id, track.map(toVec), joins, onlyWay),
    );
  }

  /** Returns at most three fairways within `km` of a place, the nearest first, each from its nearest point to the sea. */
  near(place: Vec, km: number): FairwayToSea[] {
    const found = this.lines.flatMap((line) => this.seawardFrom(line, place, km));
    return found.sort((a, b) => a.joint - b.joint).slice(0, 3);
  }

  /**
   * Returns both ways out of each canal within `km` of a place, from its nearest point to each end, but none to an end
   * that a fairway of `known` leads to.
   */
  alongCanals(
    canals: readonly Canal[],
    place: Vec,
    km: number,
    known: readonly FairwayToSea[],
  ): FairwayToSea[] {
    const isReached = ({ points }: FairwayToSea) =>
      known.some((other) => angle(other.points.at(-1) as Vec, points.at(-1) as Vec) < SAME);
    return canals
      .flatMap(({ id, points }) => [lineOf(id, points), lineOf(id, [...points].reverse())])
      .flatMap((line) => this.seawardFrom(line, place, km))
      .filter((way) => !isReached(way));
  }

  /** Returns the way from the nearest point of a line to the sea, if that point is within `km` of a place. */
  private seawardFrom(line: Line, place: Vec, km: number): FairwayToSea[] {
    if (angle(place, line.middle) > line.radius + km / EARTH_KM) return [];
    const nearest = nearestOn(line.points, place, km / EARTH_KM);
    if (!nearest) return [];
    const { segment, point, away } = nearest;
    const seaward = line.points.slice(0, segment + 1).reverse();
    const points = [point, ...seaward, ...this.onward(line)];
    return [{ id: line.id, points, joint: away, isOnlyWay: line.isOnlyWay }];
  }

  /** Returns what follows seaward of the first point of a branch. */
  private onward({ joins, points }: Line): readonly Vec[] {
    const trunk = this.lines.find(({ id }) => id === joins);
    const start = points[0];
    if (!trunk || !start) return [];
    const at = trunk.points.findIndex((point) => angle(point, start) < 1e-9);
    return [...trunk.points.slice(0, Math.max(0, at)).reverse(), ...this.onward(trunk)];
  }
}

function lineOf(
  id: string,
  points: readonly Vec[],
  joins: string | undefined = undefined,
  isOnlyWay = false,
): Line {
  const middle = unit(points.reduce((sum, point) => plus(sum, point), [0, 0, 0] as Vec));
  const radius = Math.max(...points.map((point) => angle(middle, point)));
  return { id, points, joins, isOnlyWay, middle, radius };
}

function nearestOn(points: readonly Vec[], place: Vec, limit: number) {
  let best: { readonly segment: number; readonly away: number } | undefined;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Vec, points[i] as Vec];
    const away = angleToArc(place, a, b);
    if (away <= limit && away < (best?.away ?? Number.POSITIVE_INFINITY)) {
      best = { segment: i - 1, away };
    }
  }
  if (!best) return undefined;
  const [a, b] = [points[best.segment] as Vec, points[best.segment + 1] as Vec];
  return { ...best, point: nearestOnArc(place, a, b) };
}

import { geodesicDistance, trackLength } from '../geo/geodesic';
import type { Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import type { ApproachLeg } from './access';
import type { Passages } from './passages';
import type { Path } from './path';
import { PointPairCache } from './point-pair-cache';
import type { RouteFlag, RouteMeasure } from './sea-route';
import { angle, arcCrossing, toPosition, type Vec } from './vec';

/** Legs across gates that are kept before all legs are forgotten. */
const MOST_CROSSING = 1 << 16;

/** A leg that crosses gates. */
interface CrossingLeg {
  readonly miles: number;
  /** Ids of the passages in the order sailed. */
  readonly passages: readonly string[];
}

/** Measures paths without making their lines. Remembers legs, which many paths share. */
export class LegLengths {
  private readonly passages: Passages;
  /** Nautical miles; of a leg that crosses gates `-1 - i`, its place among those. */
  private known = new PointPairCache();
  private crossing: CrossingLeg[] = [];
  private readonly approaches = new WeakMap<ApproachLeg, number>();

  constructor(passages: Passages) {
    this.passages = passages;
  }

  /** Returns the length of a path on WGS84 and the passages that it takes, as `assembleRoute` does. */
  measure({ from, to, sections }: Path, flags: readonly RouteFlag[]): RouteMeasure {
    let miles = 0;
    for (const leg of from.legs) miles += this.lengthOfApproach(leg);
    const taken = new Set<string>();
    for (const { points, canal } of sections) {
      if (canal !== undefined) taken.add(canal);
      for (let i = 1; i < points.length; i++) {
        miles += this.measureLeg(points[i - 1] as Vec, points[i] as Vec, taken);
      }
    }
    for (const leg of to.legs) miles += this.lengthOfApproach(leg);
    const passages = [
      ...this.canalsOf(from.legs),
      ...taken,
      ...this.canalsOf(to.legs.toReversed()),
    ];
    return { ok: true, distance: nauticalMiles(miles), passages, flags };
  }

  /** Returns the canals that approaches follow. */
  private canalsOf(legs: readonly ApproachLeg[]): string[] {
    const ids = legs.flatMap(({ fairway }) => fairway ?? []);
    return ids.filter((id) => this.passages.links.has(id));
  }

  private measureLeg(a: Vec, b: Vec, taken: Set<string>): number {
    let value = this.known.get(a, b);
    if (Number.isNaN(value)) {
      if (this.crossing.length >= MOST_CROSSING) {
        this.crossing = [];
        this.known = new PointPairCache();
      }
      const passages = this.passagesOn(a, b);
      value = geodesicDistance(toPosition(a), toPosition(b));
      if (passages.length > 0) value = -this.crossing.push({ miles: value, passages });
      this.known.set(a, b, value);
    }
    if (value >= 0) return value;
    const { miles, passages } = this.crossing[-1 - value] as CrossingLeg;
    for (const id of passages) taken.add(id);
    return miles;
  }

  private passagesOn(a: Vec, b: Vec): string[] {
    const met: { readonly id: string; readonly far: number }[] = [];
    for (const [id, gate] of this.passages.gates) {
      for (let i = 1; i < gate.length; i++) {
        const at = arcCrossing(a, b, gate[i - 1] as Vec, gate[i] as Vec);
        if (at) met.push({ id, far: angle(a, at) });
      }
    }
    return met.sort((one, other) => one.far - other.far).map(({ id }) => id);
  }

  private lengthOfApproach(leg: ApproachLeg): number {
    const known = this.approaches.get(leg);
    if (known !== undefined) return known;
    const length = trackLength(leg.points.map((point): Position => toPosition(point)));
    this.approaches.set(leg, length);
    return length;
  }
}

import { eastward } from '../../src/geo/eastward';
import { nearestLongitude, type Position, type Track } from '../../src/geo/position';

/** A line on the map that may run beside others. */
export interface Way {
  readonly id: string;
  /** Lines of one look need not be told apart where they share a way. */
  readonly look: string;
  readonly track: Track;
}

/** A step runs along another if both its ends lie within so many kilometres of it, and within this share of its own length. */
const BESIDE_KM = 3;
const BESIDE_SHARE = 0.2;

const KM_PER_DEGREE = 111.2;

/** Lanes in the order in which they are tried, on the preferred side first. */
const LANES = [0, 1, -1, 2, -2, 3, -3] as const;

interface Step {
  readonly from: Position;
  readonly to: Position;
  /** 1 for a step to the east, -1 for one to the west: a lane on the right of it lies on the other side. */
  readonly heading: 1 | -1;
}

/**
 * Returns for each way the lane in which it is drawn, so that ways which share a way are seen side by side: 0 on its line,
 * positive to the right of it when it is run from west to east. Earlier ways keep their lines; `sideOf` gives the side that an
 * eastward track prefers.
 */
export function parallelLanes(
  sideOf: (track: Track) => 1 | -1,
  ways: readonly Way[],
): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const placed: { readonly way: Way; readonly steps: readonly Step[]; readonly lane: number }[] =
    [];
  for (const way of ways) {
    const steps = stepsOf(way.track);
    const isTaken = (lane: number) =>
      placed.some(
        (other) =>
          other.way.look !== way.look &&
          steps.some((step) =>
            other.steps.some(
              (beside) =>
                lane * step.heading === other.lane * beside.heading &&
                (runsAlong(step, beside) || runsAlong(beside, step)),
            ),
          ),
      );
    const lane = isTaken(0) ? freeLane(isTaken, sideOf(eastward(way.track))) : 0;
    placed.push({ way, steps, lane });
    lanes.set(way.id, lane);
  }
  return lanes;
}

function freeLane(isTaken: (lane: number) => boolean, side: 1 | -1): number {
  return LANES.map((lane) => lane * side).find((lane) => !isTaken(lane)) ?? 0;
}

function stepsOf(track: Track): readonly Step[] {
  const run = eastward(track);
  return run.slice(1).map((to, i) => {
    const from = run[i] ?? to;
    return { from, to, heading: to[0] >= from[0] ? 1 : -1 };
  });
}

function runsAlong(step: Step, along: Step): boolean {
  const scale = Math.cos((step.from[1] * Math.PI) / 180) * KM_PER_DEGREE;
  const toPlane = ([lon, lat]: Position): Position => [
    (nearestLongitude(lon, step.from[0]) - step.from[0]) * scale,
    (lat - step.from[1]) * KM_PER_DEGREE,
  ];
  const [from, to, start, end] = [step.from, step.to, along.from, along.to].map(toPlane);
  if (!from || !to || !start || !end) return false;
  const reach = Math.min(BESIDE_KM, BESIDE_SHARE * Math.hypot(to[0] - from[0], to[1] - from[1]));
  return [from, to].every((end0) => distanceToSegment(end0, start, end) <= reach);
}

/** Returns the distance of a point from a segment in a plane. */
function distanceToSegment([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

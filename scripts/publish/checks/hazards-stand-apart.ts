import { nearestLongitude, type Position } from '../../../src/geo/position';
import type { Segment } from '../../../tools/coast/segments';
import type { Hazard } from '../../routing/hazard-schema';
import type { Check } from './check';
import { isInside, kilometresBetween, sidesOf } from './lines-and-rings';

/** Smallest distance between two hazards, kilometres: a route would pass through a narrower gap. */
const APART_KM = 3;
/**
 * Distance between the first positions of two hazards beyond which they are not measured, kilometres. No hazard is
 * that large.
 */
const FAR_KM = 2500;

export const hazardsStandApart: Check = {
  name: 'hazardsStandApart',
  holds: `Hazards stand ${APART_KM} km apart from one another, or more.`,
  faults: ({ hazards }) =>
    hazards.flatMap((one, i) =>
      hazards
        .slice(i + 1)
        .filter((other) => !areApart(one, other))
        .map(
          (other) =>
            `data/hazards/${one.id}.yaml: area: is less than ${APART_KM} km from ${other.id}; join the two or draw them apart`,
        ),
    ),
};

function areApart(one: Hazard, other: Hazard): boolean {
  const [start = [0, 0], end = [0, 0]] = [one.area[0], other.area[0]];
  if (kilometresBetween(start, end) > FAR_KM) return true;
  if (isInside(one.area, end) || isInside(other.area, start)) return false;
  const gaps = one.area.flatMap((p) => sidesOf(other.area).map((side) => kilometresTo(side, p)));
  const back = other.area.flatMap((p) => sidesOf(one.area).map((side) => kilometresTo(side, p)));
  return Math.min(...gaps, ...back) >= APART_KM;
}

/** Returns the distance from a position to a side, kilometres, in a plane about the position. */
function kilometresTo([a, b]: Segment, [lon, lat]: Position): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  const flat = ([x, y]: Position) =>
    [(nearestLongitude(x, lon) - lon) * scale * 111.195, (y - lat) * 111.195] as const;
  const [[ax, ay], [bx, by]] = [flat(a), flat(b)];
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ax + share * dx, ay + share * dy);
}

import { pointBeyond } from './exits';
import type { Canal, Fairways, FairwayToSea } from './fairways';
import { angle, EARTH_KM, type Vec } from './vec';
import type { Waters } from './waters';

/** A leg between a port and navigable water: straight over whatever lies between, or along a known fairway. */
export interface ApproachLeg {
  readonly kind: 'gap' | 'fairway';
  /** Id of the fairway that the leg follows. */
  readonly fairway?: string;
  /** From the port outward. */
  readonly points: readonly Vec[];
}

/** How a port reaches navigable water at `point`. */
export interface Access {
  readonly point: Vec;
  readonly legs: readonly ApproachLeg[];
  /** Radians; a gap between port and water costs more than its length. */
  readonly cost: number;
  /** The fairway from the port to the sea, if one is used. */
  readonly fairway?: FairwayToSea;
}

/** The water at the fine scale, with the open canals that have ports along them. */
export interface PortWaters extends Waters {
  readonly canals: readonly Canal[];
}

/** Radii within which water is searched, km. A place farther inland is landlocked. */
const RADII = [6, 25, 70, 150];
const MOST = 3;
/** How much farther away than the nearest water another access may lie, as a factor and in km. */
const FARTHER = 2;
const FARTHER_KM = 8;
/** Accesses in directions closer than this count as one, radians. */
const APART = 0.9;
/** Distances off the shore that are tried for an access, km: the widest first, the last still apart from the shore. */
const OFF_KM = [0.06, 0.015];
/** A port farther than this from a fairway does not lie on it, km. */
const FAIRWAY_KM = 12;
/** A town without any other water uses a fairway within this distance, km. */
const INLAND_KM = 25;
/** The router's coast lies up to this far outside the real one, so this much of a gap is probably water, km. */
const DOUBTFUL_KM = 5;
const DOUBTFUL_COST = 1.5;
/** A port this near to a fairway uses it, unless water is as near, km. */
const BESIDE_FAIRWAY_KM = 4;
const LAND_COST = 5;

/** Returns how a place reaches navigable water: without a leg if it lies in it, empty if none is near. */
export function findAccesses(waters: PortWaters, fairways: Fairways, place: Vec): Access[] {
  const { obstacles, kinds } = waters;
  if ((obstacles.kindsAt(place) & kinds) === 0) return [{ point: place, legs: [], cost: 0 }];
  const along = accessesByFairway(waters, fairways, place, FAIRWAY_KM);
  const only = along.find(
    ({ fairway }) => fairway?.isOnlyWay && fairway.joint < BESIDE_FAIRWAY_KM / EARTH_KM,
  );
  if (only) return [only];
  const beside = accessesOverGap(waters, place);
  const joint = Math.min(...along.map(({ fairway }) => fairway?.joint ?? Number.POSITIVE_INFINITY));
  const isOnFairway = joint < BESIDE_FAIRWAY_KM / EARTH_KM;
  const isNear = ({ point }: Access) => angle(place, point) < joint + BESIDE_FAIRWAY_KM / EARTH_KM;
  const found = [...(isOnFairway ? beside.filter(isNear) : beside), ...along];
  return found.length > 0 ? found : accessesByFairway(waters, fairways, place, INLAND_KM);
}

function accessesOverGap(waters: Waters, place: Vec): Access[] {
  for (const radius of RADII) {
    const found: Access[] = [];
    const directions: Vec[] = [];
    for (const point of waterWithin(waters, place, radius)) {
      const km = angle(place, point) * EARTH_KM;
      const nearest = found[0] ? angle(place, found[0].point) * EARTH_KM : km;
      if (found.length === MOST || km > FARTHER * nearest + FARTHER_KM) break;
      const direction = pointBeyond(place, point, EARTH_KM);
      if (directions.some((other) => angle(other, direction) < APART)) continue;
      directions.push(direction);
      const gap: ApproachLeg = { kind: 'gap', points: [place, point] };
      found.push({ point, legs: [gap], cost: gapCost(angle(place, point)) });
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Yields water off the shores and at the corners within a radius, the nearest first. */
function* waterWithin({ obstacles, corners, kinds }: Waters, place: Vec, radius: number) {
  const isFree = (point: Vec) => (obstacles.kindsAt(point) & kinds) === 0;
  const near = new Set<number>();
  corners.near(place, place, radius, kinds, near);
  const places = [
    ...obstacles
      .shoresNear(place, radius, kinds)
      .map(({ point, km }) => ({ point, km, isShore: true })),
    ...[...near].map((corner) => {
      const point = corners.point(corner);
      return { point, km: angle(place, point) * EARTH_KM, isShore: false };
    }),
  ].sort((a, b) => a.km - b.km);
  for (const { point, isShore } of places) {
    const free = isShore ? OFF_KM.map((km) => pointBeyond(place, point, km)).find(isFree) : point;
    if (free) yield free;
  }
}

function accessesByFairway(
  waters: PortWaters,
  fairways: Fairways,
  place: Vec,
  km: number,
): Access[] {
  const rivers = fairways.near(place, km);
  const ways = [...rivers, ...fairways.alongCanals(waters.canals, place, km, rivers)];
  return ways.flatMap((fairway) => {
    const { points, joint, id } = fairway;
    const [sea, extra] = seawardEnd(waters, points.at(-1) as Vec);
    if (!sea) return [];
    const along = [...points, ...extra];
    const gap: ApproachLeg[] =
      joint > 0 ? [{ kind: 'gap', points: [place, points[0] as Vec] }] : [];
    const legs: ApproachLeg[] = [...gap, { kind: 'fairway', fairway: id, points: along }];
    const length = along.slice(1).reduce((sum, to, i) => sum + angle(along[i] as Vec, to), 0);
    return [{ point: sea, legs, cost: gapCost(joint) + length, fairway }];
  });
}

/** Returns where a fairway reaches navigable water, its end or the water next to it, and the points added. */
function seawardEnd(waters: Waters, end: Vec): [Vec | undefined, readonly Vec[]] {
  if ((waters.obstacles.kindsAt(end) & waters.kinds) === 0) return [end, []];
  const water = accessesOverGap(waters, end)[0]?.point;
  return [water, water ? [water] : []];
}

function gapCost(length: number): number {
  const doubtful = Math.min(length, DOUBTFUL_KM / EARTH_KM);
  return DOUBTFUL_COST * doubtful + LAND_COST * (length - doubtful);
}

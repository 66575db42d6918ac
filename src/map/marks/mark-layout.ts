import { CAMERA_LIMITS } from '../../domain/camera';
import type { Position } from '../../geo/position';
import { clusterLevels, type Group } from './cluster-levels';
import { fromPixels, toPixels, worldWidth } from './flat-map';
import { type Disc, greatestRadius, keepApart, keepApartAgain } from './keep-apart';
import { clusterRadius, symbolRadius } from './mark-size';

/** Greatest zoom level at which marks are clustered. Beyond it marks that would overlap fan out. */
export const LAST_CLUSTER_LEVEL = 7;

/** A level beyond the map's greatest zoom. */
const ALWAYS = 24;

/** A place that marks leave free: a terminal, an end of a voyage, a closed passage. */
export interface FixedPlace {
  readonly position: Position;
  /** CSS pixels. */
  readonly radius: number;
  /** The zoom levels from and to which it is left free; all by default. */
  readonly from?: number;
  readonly to?: number;
  /** CSS pixels right of and below the position. */
  readonly offset?: readonly [x: number, y: number];
}

/** What the map draws for one mark, or for several, at the zoom levels `from` to `to`. */
export interface DrawnMark {
  readonly position: Position;
  readonly from: number;
  readonly to: number;
  /** Indices of the marks that it stands for; a cluster has several. */
  readonly members: readonly number[];
  /** The zoom level at which a cluster splits. */
  readonly splitsAt?: number;
  /** Whether a single mark is drawn beside its position, to which a line leads. */
  readonly isMoved: boolean;
}

/**
 * Returns what the map draws of marks at each zoom level, so that nothing overlaps and fixed places are free: up to level 7
 * clusters, beyond it single marks that fan out where several are in one place.
 */
export function layOutMarks(
  positions: readonly Position[],
  fixed: readonly FixedPlace[],
): readonly DrawnMark[] {
  return layoutOf(positions)(fixed);
}

/**
 * Returns a function that lays marks out beside fixed places, and places anew only what a change of these concerns. It returns the
 * same list if nothing moves.
 */
export function layoutOf(
  positions: readonly Position[],
): (fixed: readonly FixedPlace[]) => readonly DrawnMark[] {
  const points = positions.map((position) => toPixels(position, 1));
  const clustered = clusterLevels(points, LAST_CLUSTER_LEVEL);
  const single = points.map(({ x, y }, i): Group => ({ x, y, members: [i] }));
  const known: PlacedGroups[] = [];
  let last: { readonly levels: readonly Positions[]; readonly drawn: readonly DrawnMark[] } = {
    levels: [],
    drawn: [],
  };
  return (fixed) => {
    const changesSince = changesTo(fixed);
    const levels: Positions[] = [];
    for (let level = 0; level <= CAMERA_LIMITS.maxZoom; level++) {
      const before = known[level];
      const placement = before
        ? placeAgain(before, fixed, changesSince(before.places), level)
        : placeGroups(clustered[level] ?? single, fixed, level);
      known[level] = placement;
      levels.push(placement.positions);
      // What has room now has room in all later levels, which draw the same farther apart, unless a label stands in its way.
      const hasLabels = fixed.some(({ offset, to = ALWAYS }) => offset && to > level);
      const hasRoom = placement.positions.every((position) => position === 'unmoved');
      if (level > LAST_CLUSTER_LEVEL && hasRoom && !hasLabels) break;
    }
    const isSame =
      levels.length === last.levels.length && levels.every((each, i) => each === last.levels[i]);
    if (!isSame) {
      const drawn = drawnMarks(levels, (level) => clustered[level] ?? single, positions);
      last = { levels, drawn };
    }
    return last.drawn;
  };
}

/** Returns what is drawn of groups that are at positions, level by level; the last level holds for all later ones. */
function drawnMarks(
  levels: readonly Positions[],
  groupsAt: (level: number) => readonly Group[],
  positions: readonly Position[],
): readonly DrawnMark[] {
  const drawn: DrawnMark[] = [];
  /** Single marks that are where they belong, by index, and since which level. */
  const still = new Map<number, number>();
  for (const [level, placed] of levels.entries()) {
    const stays = new Set<number>();
    groupsAt(level).forEach((group, i) => {
      const [member] = group.members;
      const position = placed[i];
      if (position === undefined || member === undefined) return;
      if (position !== 'unmoved' || group.members.length > 1) {
        drawn.push(markAt(group, position, level, positions));
        return;
      }
      stays.add(member);
      if (!still.has(member)) still.set(member, level);
    });
    for (const [member, from] of still) {
      if (stays.has(member)) continue;
      still.delete(member);
      drawn.push(unmoved(member, from, level - 1, positions));
    }
  }
  return [
    ...drawn,
    ...[...still].map(([member, from]) => unmoved(member, from, ALWAYS, positions)),
  ];
}

function unmoved(
  member: number,
  from: number,
  to: number,
  positions: readonly Position[],
): DrawnMark {
  const position = positions[member] ?? [0, 0];
  return { position, from, to, members: [member], isMoved: false };
}

function markAt(
  { x, y, members, splitsAt }: Group,
  moved: Position | 'unmoved',
  level: number,
  positions: readonly Position[],
): DrawnMark {
  const isSingle = members.length === 1;
  const own = (isSingle && positions[members[0] ?? 0]) || fromPixels({ x, y }, 1);
  return {
    position: moved === 'unmoved' ? own : moved,
    from: level,
    to: level < CAMERA_LIMITS.maxZoom ? level : ALWAYS,
    members,
    ...(splitsAt !== undefined && { splitsAt }),
    isMoved: isSingle && moved !== 'unmoved',
  };
}

/** Where the groups of a level are drawn, in their order. */
type Positions = readonly (Position | 'unmoved')[];

/** The same, and what it depends on. */
interface PlacedGroups {
  readonly positions: Positions;
  /** The indices of the groups in the order in which they were placed. */
  readonly order: readonly number[];
  /** The discs of the groups in this order, where they belong and where they are. */
  readonly discs: readonly Disc[];
  readonly placed: readonly Disc[];
  readonly places: readonly FixedPlace[];
  /** Greatest radius of the fixed places at this level. */
  readonly greatest: number;
}

/** Returns the positions at which groups are drawn at a level. Large clusters keep their place, and single marks give way. */
function placeGroups(
  groups: readonly Group[],
  places: readonly FixedPlace[],
  level: number,
): PlacedGroups {
  const world = worldWidth(level);
  const order = [...groups.keys()].toSorted(
    (a, b) => (groups[b]?.members.length ?? 0) - (groups[a]?.members.length ?? 0) || a - b,
  );
  const discs = order.flatMap((i): readonly Disc[] => {
    const group = groups[i];
    if (!group) return [];
    return [{ x: group.x * world, y: group.y * world, radius: radiusOf(group.members, level) }];
  });
  const fixed = placesAt(places, level);
  const placed = keepApart(discs, discsUntilNextLevel(fixed, world), world);
  const positions = positionsOf(order, discs, placed, world);
  return { positions, order, discs, placed, places, greatest: greatestRadius(fixed) };
}

/**
 * Returns the same for the groups of an earlier result beside other places.
 *
 * @param changed the places that came or went since
 */
function placeAgain(
  known: PlacedGroups,
  places: readonly FixedPlace[],
  changed: readonly FixedPlace[],
  level: number,
): PlacedGroups {
  const world = worldWidth(level);
  const { order, discs } = known;
  const fixed = placesAt(places, level);
  const greatest = greatestRadius(fixed);
  const isAsFine = Math.max(greatest, greatestRadius(discs)) === greatestOfAll(known);
  const discsOf = (all: readonly FixedPlace[]) => discsUntilNextLevel(all, world);
  const placed = isAsFine
    ? keepApartAgain(known, discsOf(placesAt(changed, level)), () => discsOf(fixed), world)
    : keepApart(discs, discsOf(fixed), world);
  const positions =
    placed === known.placed ? known.positions : positionsOf(order, discs, placed, world);
  return { positions, order, discs, placed, places, greatest };
}

function greatestOfAll({ discs, greatest }: PlacedGroups): number {
  return Math.max(greatest, greatestRadius(discs));
}

function positionsOf(
  order: readonly number[],
  discs: readonly Disc[],
  placed: readonly Disc[],
  world: number,
): Positions {
  const positions: (Position | 'unmoved')[] = [];
  order.forEach((i, k) => {
    const [from, to] = [discs[k], placed[k]];
    positions[i] = !to || (from?.x === to.x && from.y === to.y) ? 'unmoved' : fromPixels(to, world);
  });
  return positions;
}

function placesAt(places: readonly FixedPlace[], level: number): readonly FixedPlace[] {
  return places.filter(({ from = 0, to = ALWAYS }) => level >= from && level <= to);
}

/** Returns a function that returns which places came or went from a list to the present one. */
function changesTo(
  now: readonly FixedPlace[],
): (before: readonly FixedPlace[]) => readonly FixedPlace[] {
  const known = new Map<readonly FixedPlace[], readonly FixedPlace[]>();
  const keys = new Set(now.map((place) => JSON.stringify(place)));
  return (before) => {
    const found = known.get(before);
    if (found) return found;
    const keysBefore = new Set(before.map((place) => JSON.stringify(place)));
    const changed = [
      ...before.filter((place) => !keys.has(JSON.stringify(place))),
      ...now.filter((place) => !keysBefore.has(JSON.stringify(place))),
    ];
    known.set(before, changed);
    return changed;
  };
}

/** Returns the discs of marks that are drawn at a level, on a flat map of its width. */
export function discsAt(drawn: readonly DrawnMark[], level: number): readonly Disc[] {
  const world = worldWidth(level);
  return drawn
    .filter(({ from, to }) => level >= from && level <= to)
    .map(({ position, members }) => ({
      ...toPixels(position, world),
      radius: radiusOf(members, level),
    }));
}

/** Returns the disc of a fixed place on a flat map of a width. */
export function discOf(
  { position, radius, offset: [dx, dy] = [0, 0] }: FixedPlace,
  world: number,
): Disc {
  const { x, y } = toPixels(position, world);
  return { x: x + dx, y: y + dy, radius };
}

/** Factors by which the map grows from one level to the next, in steps that leave no room for a mark between two discs. */
const GROWTH = [1, 1.25, 1.6, 2];

/**
 * Returns the discs that marks leave free from a level to the next one. A mark beside the position moves away from it as the map
 * grows, and so under a label that stands off it, as if the label came nearer.
 */
function discsUntilNextLevel(places: readonly FixedPlace[], world: number): readonly Disc[] {
  return places.flatMap((place) => {
    const [dx, dy] = place.offset ?? [0, 0];
    if (dx === 0 && dy === 0) return [discOf(place, world)];
    return GROWTH.map((growth) => discOf({ ...place, offset: [dx / growth, dy / growth] }, world));
  });
}

function radiusOf({ length }: readonly number[], level: number): number {
  return length > 1 ? clusterRadius(length) : symbolRadius(level);
}

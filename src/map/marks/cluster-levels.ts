import { worldWidth } from './flat-map';

/** Several marks, or one, that a zoom level draws as one. */
export interface Group {
  /** Middle of its members, in shares of the width of the map. */
  readonly x: number;
  readonly y: number;
  /** Indices of its members. */
  readonly members: readonly number[];
  /** The lowest level at which its members are in more than one group; undefined for a single mark. */
  readonly splitsAt?: number;
}

/** Marks nearer to each other than this many CSS pixels are drawn as one; farther in an overview, where names of countries need room. */
const RADIUS = 34;
const RADIUS_IN_OVERVIEW = 44;
const OVERVIEW = 1;

/**
 * Returns the groups of each zoom level from 0 to `last`. Each level groups what the next one draws, as Supercluster does: a
 * group takes up whatever is within reach of it, and lies in the middle of all its members.
 */
export function clusterLevels(
  points: readonly { readonly x: number; readonly y: number }[],
  last: number,
): readonly (readonly Group[])[] {
  const levels: (readonly Group[])[] = [];
  let groups: readonly Group[] = points.map(({ x, y }, i) => ({ x, y, members: [i] }));
  for (let level = last; level >= 0; level--) {
    const radius = level <= OVERVIEW ? RADIUS_IN_OVERVIEW : RADIUS;
    groups = merged(groups, radius / worldWidth(level), level + 1);
    levels[level] = groups;
  }
  return levels;
}

function merged(groups: readonly Group[], reach: number, splitsAt: number): readonly Group[] {
  const cells = cellsOf(groups, reach);
  const taken = new Set<Group>();
  return groups.flatMap((group) => {
    if (taken.has(group)) return [];
    const near = nearTo(group, cells, reach).filter((each) => !taken.has(each));
    for (const each of near) taken.add(each);
    return [near.length > 1 ? union(near, splitsAt) : group];
  });
}

function union(groups: readonly Group[], splitsAt: number): Group {
  const members = groups.flatMap((group) => group.members);
  const middle = (axis: 'x' | 'y') =>
    groups.reduce((sum, group) => sum + group[axis] * group.members.length, 0) / members.length;
  return { x: middle('x'), y: middle('y'), members, splitsAt };
}

type Cells = ReadonlyMap<number, readonly Group[]>;

function cellsOf(groups: readonly Group[], size: number): Cells {
  const cells = new Map<number, Group[]>();
  for (const group of groups) {
    const key = cellKey(Math.floor(group.x / size), Math.floor(group.y / size));
    const cell = cells.get(key);
    if (cell) cell.push(group);
    else cells.set(key, [group]);
  }
  return cells;
}

/** Returns a number for each cell; two cells far apart may share one. */
function cellKey(column: number, row: number): number {
  return row * 65_536 + column;
}

/** Returns the groups within reach of one, itself among them, in the order of the cells. */
function nearTo(group: Group, cells: Cells, reach: number): readonly Group[] {
  const [column, row] = [Math.floor(group.x / reach), Math.floor(group.y / reach)];
  const near: Group[] = [];
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      for (const each of cells.get(cellKey(column + dx, row + dy)) ?? []) {
        if (Math.hypot(each.x - group.x, each.y - group.y) <= reach) near.push(each);
      }
    }
  }
  return near;
}

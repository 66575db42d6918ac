/** A mark on a flat map of the world: the position of its middle and its radius, in CSS pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Least distance between the edges of two discs, in CSS pixels. */
const GAP = 2;

/** Pixels by which the search for room widens, and the directions that it tries. */
const STEP = 3;
const DIRECTIONS = 24;

/** Height of the rows by which moved discs are found, in CSS pixels. */
const ROW = 32;

/** Rounding errors of a position, in CSS pixels. */
const EPSILON = 1e-6;

/**
 * Returns discs moved as little as needed so that none overlaps another or a fixed one. Earlier discs keep their place;
 * a later one takes the nearest free place round its own. `world` is the width of the map, at whose edges it joins. The order
 * of the fixed discs does not matter.
 */
export function keepApart(
  discs: readonly Disc[],
  fixed: readonly Disc[],
  world: number,
): readonly Disc[] {
  const room = gridOf(discs, fixed, [], world);
  return discs.map((disc) => {
    const placed = placeNear(disc, room, world);
    room.add(placed);
    return placed;
  });
}

/**
 * Returns what `keepApart` returns for discs beside other fixed ones, from an earlier result: places anew only what a fixed disc
 * that came or went can have moved, and what these moves reach in turn. Returns the same list if nothing moves.
 *
 * @param changed the fixed discs that came or went since, which leave `greatestRadius` of all discs as it was
 * @param fixed returns the present fixed discs; called only if a disc has to be placed anew
 */
export function keepApartAgain(
  { discs, placed }: { readonly discs: readonly Disc[]; readonly placed: readonly Disc[] },
  changed: readonly Disc[],
  fixed: () => readonly Disc[],
  world: number,
): readonly Disc[] {
  if (changed.length === 0) return placed;
  const moves = new DiscRows(world);
  for (const disc of changed) moves.add(disc);
  const result: Disc[] = [];
  let room: DiscGrid | undefined;
  let isSame = true;
  for (const [i, disc] of discs.entries()) {
    const before = placed[i] ?? disc;
    let now = before;
    // All places that were tried lie round a disc as near as the one that it took.
    const reach = Math.hypot(before.x - disc.x, before.y - disc.y) + disc.radius + GAP + EPSILON;
    if (moves.hasWithin(disc, reach)) {
      room ??= gridOf(discs, fixed(), result, world);
      const found = placeNear(disc, room, world);
      if (found.x !== before.x || found.y !== before.y) {
        now = found;
        isSame = false;
        moves.add(before);
        moves.add(now);
      }
    }
    room?.add(now);
    result.push(now);
  }
  return isSame ? placed : result;
}

/** Returns the greatest radius of discs, which decides in which order neighbours are looked at; 0 for none. */
export function greatestRadius(discs: readonly { readonly radius: number }[]): number {
  return discs.reduce((greatest, { radius }) => Math.max(greatest, radius), 0);
}

/** Returns a grid of fixed discs and of those that are placed so far, which is as fine for any number of these. */
function gridOf(
  discs: readonly Disc[],
  fixed: readonly Disc[],
  placed: readonly Disc[],
  world: number,
): DiscGrid {
  const greatest = Math.max(greatestRadius(discs), greatestRadius(fixed));
  const room = new DiscGrid(world, 2 * greatest + GAP);
  for (const disc of fixed.toSorted(compareDiscs)) room.add(disc);
  for (const disc of placed) room.add(disc);
  return room;
}

function compareDiscs(a: Disc, b: Disc): number {
  return a.x - b.x || a.y - b.y || a.radius - b.radius;
}

/** Returns a disc at the nearest place in a grid that is free. */
function placeNear(disc: Disc, room: DiscGrid, world: number): Disc {
  const blocker = room.blocker(disc);
  if (!blocker) return disc;
  const away = Math.atan2(disc.y - blocker.y, wrapped(disc.x - blocker.x, world));
  const isSame = blocker.x === disc.x && blocker.y === disc.y;
  // Upwards if there is no direction away from what is in the way.
  const start = isSame ? -Math.PI / 2 : away;
  for (let reach = STEP; ; reach += STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      // To both sides of the first direction in turn.
      const side = Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1);
      const angle = start + (side * 2 * Math.PI) / DIRECTIONS;
      const moved = {
        ...disc,
        x: disc.x + reach * Math.cos(angle),
        y: disc.y + reach * Math.sin(angle),
      };
      if (!room.blocker(moved)) return moved;
    }
  }
}

/** Finds discs that are near others, by the cells of a grid. */
class DiscGrid {
  private readonly cells = new Map<number, Disc[]>();
  private readonly world: number;
  private readonly columns: number;
  private readonly cell: number;

  /** `reach` is the greatest distance at which two discs can be in each other's way. */
  constructor(world: number, reach: number) {
    this.world = world;
    this.columns = Math.max(1, Math.floor(world / reach));
    this.cell = world / this.columns;
  }

  add(disc: Disc): void {
    const key = this.keyOf(this.column(disc.x), Math.floor(disc.y / this.cell));
    const cell = this.cells.get(key);
    if (cell) cell.push(disc);
    else this.cells.set(key, [disc]);
  }

  /** Returns a disc that overlaps another, if there is one. */
  blocker(disc: Disc): Disc | undefined {
    const column = this.column(disc.x);
    const row = Math.floor(disc.y / this.cell);
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const found = this.cells
          .get(this.keyOf(column + dx, row + dy))
          ?.find((other) => overlap(disc, other, this.world));
        if (found) return found;
      }
    }
    return undefined;
  }

  private column(x: number): number {
    return Math.floor(x / this.cell);
  }

  private keyOf(column: number, row: number): number {
    const wrappedColumn = ((column % this.columns) + this.columns) % this.columns;
    return row * this.columns + wrappedColumn;
  }
}

/** Finds whether discs are near others, by rows of the map. */
class DiscRows {
  private readonly rows = new Map<number, Disc[]>();
  private readonly world: number;
  private greatest = 0;

  constructor(world: number) {
    this.world = world;
  }

  add(disc: Disc): void {
    this.greatest = Math.max(this.greatest, disc.radius);
    const row = Math.floor(disc.y / ROW);
    const others = this.rows.get(row);
    if (others) others.push(disc);
    else this.rows.set(row, [disc]);
  }

  /** Returns whether the edge of a disc lies within a distance of a point. */
  hasWithin({ x, y }: Pick<Disc, 'x' | 'y'>, distance: number): boolean {
    const farthest = distance + this.greatest;
    const last = Math.floor((y + farthest) / ROW);
    for (let row = Math.floor((y - farthest) / ROW); row <= last; row++) {
      const isNear = this.rows.get(row)?.some((other) => {
        const dx = wrapped(x - other.x, this.world);
        return Math.hypot(dx, y - other.y) <= distance + other.radius;
      });
      if (isNear) return true;
    }
    return false;
  }
}

/** Returns whether two discs overlap, on a map that joins at its edges. */
export function overlap(a: Disc, b: Disc, world: number): boolean {
  const reach = a.radius + b.radius + GAP - EPSILON;
  const dy = a.y - b.y;
  if (Math.abs(dy) >= reach) return false;
  const dx = wrapped(a.x - b.x, world);
  return dx * dx + dy * dy < reach * reach;
}

/** Returns the shorter way between two columns of a map that joins at its edges. */
function wrapped(dx: number, world: number): number {
  return dx - world * Math.round(dx / world);
}

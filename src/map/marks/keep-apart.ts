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
  const room = new DiscGrid(world, 2 * greatestOf([...discs, ...fixed]) + GAP);
  for (const disc of fixed.toSorted(compareDiscs)) room.add(disc);
  return discs.map((disc) => {
    const placed = placeNear(disc, room, world);
    room.add(placed);
    return placed;
  });
}

/**
 * Whether `keepApart` places discs beside other fixed ones as it did before: if no fixed disc that comes or goes reaches a
 * place that was tried, all of which lie round a disc as near as the one that it took.
 */
export function staysPlaced(
  discs: readonly Disc[],
  placed: readonly Disc[],
  before: readonly Disc[],
  after: readonly Disc[],
  world: number,
): boolean {
  // The greatest radius decides in which order neighbours are looked at.
  if (greatestOf([...discs, ...before]) !== greatestOf([...discs, ...after])) return false;
  const changed = [...without(before, after), ...without(after, before)];
  if (changed.length === 0) return true;
  return discs.every((disc, i) => {
    const to = placed[i] ?? disc;
    const reach = Math.hypot(to.x - disc.x, to.y - disc.y) + disc.radius + GAP + EPSILON;
    return changed.every(({ x, y, radius }) => {
      return Math.hypot(wrapped(disc.x - x, world), disc.y - y) > reach + radius;
    });
  });
}

function greatestOf(discs: readonly Disc[]): number {
  return Math.max(0, ...discs.map(({ radius }) => radius));
}

function compareDiscs(a: Disc, b: Disc): number {
  return a.x - b.x || a.y - b.y || a.radius - b.radius;
}

/** Returns the discs of a list that another list lacks. */
function without(discs: readonly Disc[], others: readonly Disc[]): readonly Disc[] {
  const known = new Set(others.map(keyOf));
  return discs.filter((disc) => !known.has(keyOf(disc)));
}

function keyOf({ x, y, radius }: Disc): string {
  return `${x},${y},${radius}`;
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

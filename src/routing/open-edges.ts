import type { Barriers } from './barriers';
import { type Obstacles, WEATHER_LIMIT } from './obstacles';

const UNKNOWN = 0;
const OPEN = 1;
const CLOSED = 2;

/** Which edges of the coarse graph cross the weather limit: tested when first asked for, the same for all queries. */
export class EdgesBeyondWeather {
  private readonly obstacles: Obstacles;
  private readonly points: Float64Array;
  private readonly states: Uint8Array;

  /** @param points three numbers per corner of the graph */
  constructor(obstacles: Obstacles, points: Float64Array, edges: number) {
    this.obstacles = obstacles;
    this.points = points;
    this.states = new Uint8Array(edges);
  }

  has(edge: number, from: number, to: number): boolean {
    const known = this.states[edge] as number;
    if (known !== UNKNOWN) return known === CLOSED;
    const isBeyond = this.crosses(from, to);
    this.states[edge] = isBeyond ? CLOSED : OPEN;
    return isBeyond;
  }

  private crosses(from: number, to: number): boolean {
    const { points } = this;
    const [a, b] = [3 * from, 3 * to];
    if (!comesSouth(points, a, b)) return false;
    return this.obstacles.blocks(
      points[a] as number,
      points[a + 1] as number,
      points[a + 2] as number,
      points[b] as number,
      points[b + 1] as number,
      points[b + 2] as number,
      WEATHER_LIMIT,
    );
  }
}

/** Which edges of the coarse graph are open under the closures of a query: tested when first asked for. */
export class OpenEdges {
  private readonly points: Float64Array;
  private readonly barriers: Barriers;
  /** Undefined if ships may go beyond the weather limit. */
  private readonly beyondWeather: EdgesBeyondWeather | undefined;
  private readonly states: Uint8Array;

  /** @param points three numbers per corner of the graph */
  constructor(
    points: Float64Array,
    edges: number,
    barriers: Barriers,
    beyondWeather: EdgesBeyondWeather | undefined,
  ) {
    this.points = points;
    this.barriers = barriers;
    this.beyondWeather = beyondWeather;
    this.states = new Uint8Array(edges);
  }

  has(edge: number, from: number, to: number): boolean {
    const known = this.states[edge] as number;
    if (known !== UNKNOWN) return known === OPEN;
    const isOpen = !this.isBarred(from, to) && !this.beyondWeather?.has(edge, from, to);
    this.states[edge] = isOpen ? OPEN : CLOSED;
    return isOpen;
  }

  private isBarred(from: number, to: number): boolean {
    const { points } = this;
    const [a, b] = [3 * from, 3 * to];
    return this.barriers.blocks(
      points[a] as number,
      points[a + 1] as number,
      points[a + 2] as number,
      points[b] as number,
      points[b + 1] as number,
      points[b + 2] as number,
    );
  }
}

/** Sine of 40 S; no weather limit lies north of it. */
const SOUTH = Math.sin((-40 * Math.PI) / 180);

/** Whether the arc between two points reaches south of 40 S: at an end, or at its southernmost point between. */
function comesSouth(points: Float64Array, a: number, b: number): boolean {
  const [az, bz] = [points[a + 2] as number, points[b + 2] as number];
  if (az < SOUTH || bz < SOUTH) return true;
  const along =
    (points[a] as number) * (points[b] as number) +
    (points[a + 1] as number) * (points[b + 1] as number) +
    az * bz;
  return bz < along * az && az < along * bz;
}

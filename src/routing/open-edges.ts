import type { Barriers } from './barriers';
import { isGateBetween } from './lines-between';

const UNKNOWN = 0;
const OPEN = 1;
const CLOSED = 2;

/** Which edges of the coarse graph are open under the closures of a query: tested when first asked for. */
export class OpenEdges {
  private readonly points: Float64Array;
  private readonly barriers: Barriers;
  /** Which edges cross the weather limit; undefined if ships may go beyond it. */
  private readonly beyondWeather: Uint8Array | undefined;
  private readonly states: Uint8Array;

  /** @param points three numbers per corner of the graph */
  constructor(
    points: Float64Array,
    edges: number,
    barriers: Barriers,
    beyondWeather: Uint8Array | undefined,
  ) {
    this.points = points;
    this.barriers = barriers;
    this.beyondWeather = beyondWeather;
    this.states = new Uint8Array(edges);
  }

  has(edge: number, from: number, to: number): boolean {
    const known = this.states[edge] as number;
    if (known !== UNKNOWN) return known === OPEN;
    const isOpen =
      this.beyondWeather?.[edge] !== 1 && !isGateBetween(this.barriers, this.points, from, to);
    this.states[edge] = isOpen ? OPEN : CLOSED;
    return isOpen;
  }
}

/** What is known of the line between two corners. */
export const UNKNOWN = 0;
export const CLEAR = 1;
export const HIDDEN = 2;

/** Least and greatest size of the cache of pairs that are in no row, as powers of two: 5 MB at most. */
const LEAST_BITS = 14;
const MOST_BITS = 19;

/** Remembers of pairs of nodes whether they see each other; a new pair replaces an old one at its place. */
export class PairCache {
  private readonly nodes: number;
  private bits = LEAST_BITS;
  private keys = new Float64Array(1 << LEAST_BITS);
  private states = new Uint8Array(1 << LEAST_BITS);
  private count = 0;

  /** @param nodes count of nodes, numbered from 0 */
  constructor(nodes: number) {
    this.nodes = nodes;
  }

  /** Returns `UNKNOWN`, `CLEAR` or `HIDDEN`, the same in both orders. */
  get(from: number, to: number): number {
    const place = this.placeOf(from, to);
    return this.keys[place] === this.keyOf(from, to) ? (this.states[place] as number) : UNKNOWN;
  }

  set(from: number, to: number, state: number): void {
    if (2 * ++this.count > this.keys.length && this.bits < MOST_BITS) this.widen();
    const place = this.placeOf(from, to);
    this.keys[place] = this.keyOf(from, to);
    this.states[place] = state;
  }

  private widen(): void {
    const { keys, states, nodes } = this;
    this.bits++;
    this.keys = new Float64Array(1 << this.bits);
    this.states = new Uint8Array(1 << this.bits);
    for (let i = 0; i < keys.length; i++) {
      if (states[i] === UNKNOWN) continue;
      const key = keys[i] as number;
      const place = this.placeOf(Math.floor(key / nodes), key % nodes);
      this.keys[place] = key;
      this.states[place] = states[i] as number;
    }
  }

  private keyOf(from: number, to: number): number {
    return Math.min(from, to) * this.nodes + Math.max(from, to);
  }

  private placeOf(from: number, to: number): number {
    const bits = Math.imul(from ^ to, 0x9e3779b1) ^ Math.imul(from + to, 0x85ebca6b);
    return bits >>> (32 - this.bits);
  }
}

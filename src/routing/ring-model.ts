import { type BitCoder, EVEN, NumberModel } from './bit-coder';
import { LATTICE } from './grid';
import { OFFINGS_KM } from './offings';

/**
 * Codes rings; encoder and decoder make the same calls. A vertex is coded as a step on the lattice from
 * the one before it, and a remainder that is most often 0.
 */
export class RingModel {
  /** Column and row of the vertex coded last. */
  column = 0;
  row = 0;
  /** Column of the first vertex of the last ring. */
  firstColumn = 0;

  private readonly counts = new NumberModel(1);
  private readonly kinds = new NumberModel(1);
  private readonly places = new NumberModel(24);
  private readonly steps = new NumberModel(48);
  private readonly offings = new NumberModel(OFFINGS_KM.length);
  private readonly rests = new Uint16Array(4 * LATTICE * LATTICE).fill(EVEN);
  private firstRow = 0;
  private dx = 0;
  private dy = 0;
  private isOnLattice = 1;
  private offing = 0;
  private readonly corners = Uint16Array.of(EVEN, EVEN);
  private isCorner = 0;

  size(coder: BitCoder, count: number): number {
    return this.counts.code(coder, 0, count);
  }

  kind(coder: BitCoder, kind: number): number {
    return this.kinds.code(coder, 0, kind);
  }

  /** Codes the first vertex of a ring, as a step from the first vertex of the ring before. */
  first(coder: BitCoder, column: number, row: number): void {
    const [u, v] = [Math.floor(this.firstColumn / LATTICE), Math.floor(this.firstRow / LATTICE)];
    const x = this.places.codeSigned(coder, 0, Math.floor(column / LATTICE) - u, 0);
    const context = 1 + Math.min(22, bitsOf(x));
    const y = this.places.codeSigned(coder, context, Math.floor(row / LATTICE) - v, 0);
    this.settle(coder, u + x, v + y, column, row);
    this.firstColumn = this.column;
    this.firstRow = this.row;
    this.dx = 0;
    this.dy = 0;
  }

  /** Codes the next vertex. The odds of a step's size and sign depend on the step before. */
  next(coder: BitCoder, column: number, row: number): void {
    const u = Math.floor(this.column / LATTICE);
    const v = Math.floor(this.row / LATTICE);
    const before = Math.min(23, bitsOf(Math.abs(this.dx) + Math.abs(this.dy)));
    const wantedX = Math.floor(column / LATTICE) - u;
    const x = this.steps.codeSigned(coder, before, wantedX, Math.sign(this.dx));
    const across = 24 + Math.min(23, bitsOf(x));
    const wantedY = Math.floor(row / LATTICE) - v;
    const y = this.steps.codeSigned(coder, across, wantedY, Math.sign(this.dy));
    this.dx = x;
    this.dy = y;
    this.settle(coder, u + x, v + y, column, row);
  }

  /** Codes an index into `OFFINGS_KM`: whether it is 0, as the one before was or not, then which, with odds that depend on the last. */
  offingAt(coder: BitCoder, offing: number): number {
    this.isCorner = coder.bit(this.corners, this.isCorner, offing > 0 ? 1 : 0);
    if (!this.isCorner) return 0;
    this.offing = this.offings.code(coder, this.offing, offing);
    return this.offing;
  }

  /** Codes how far off the lattice a vertex lies. */
  private settle(coder: BitCoder, u: number, v: number, column: number, row: number): void {
    const rest = this.rest(coder, (column - LATTICE * u) * LATTICE + row - LATTICE * v);
    this.column = LATTICE * u + Math.floor(rest / LATTICE);
    this.row = LATTICE * v + (rest % LATTICE);
  }

  private rest(coder: BitCoder, rest: number): number {
    const context = this.isOnLattice * 2 * LATTICE * LATTICE;
    this.isOnLattice = coder.bit(this.rests, context, rest === 0 ? 1 : 0);
    if (this.isOnLattice) return 0;
    let branch = 1;
    for (let left = 3; left >= 0; left--) {
      branch = 2 * branch + coder.bit(this.rests, context + branch, (rest >>> left) & 1);
    }
    return branch - 16;
  }
}

function bitsOf(value: number): number {
  return 32 - Math.clz32(Math.abs(value));
}

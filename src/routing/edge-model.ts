import { type BitCoder, EVEN, NumberModel } from './bit-coder';

/** Codes the neighbours of a node in ascending order, each as a step from the one before. */
export class EdgeModel {
  private readonly counts = new NumberModel(24);
  private readonly steps = new NumberModel(24);
  private count = 0;
  private before = 0;

  size(coder: BitCoder, count: number): number {
    const context = Math.min(23, 32 - Math.clz32(this.count));
    this.count = this.counts.code(coder, context, count);
    this.before = 0;
    return this.count;
  }

  step(coder: BitCoder, step: number): number {
    const context = Math.min(23, 32 - Math.clz32(this.before));
    this.before = this.steps.code(coder, context, step);
    return this.before;
  }
}

/** Codes for each edge whether it crosses a limit for weather, with odds that depend on the edge before. */
export class BeyondModel {
  private readonly odds = Uint16Array.of(EVEN, EVEN);
  private before = 0;

  isBeyond(coder: BitCoder, isBeyond: number): number {
    this.before = coder.bit(this.odds, this.before, isBeyond);
    return this.before;
  }
}

/** Codes the fine corner that each coarse one stands for, as a step from the one before. */
export class PlaceModel {
  private readonly steps = new NumberModel(1);
  private last = 0;
  private direction = 0;

  place(coder: BitCoder, place: number): number {
    const step = this.steps.codeSigned(coder, 0, place - this.last, this.direction);
    this.direction = Math.sign(step);
    this.last += step;
    return this.last;
  }
}

import { type BitCoder, NumberModel } from './bit-coder';

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

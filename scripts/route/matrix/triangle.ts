/** The miles between all pairs of places, each pair once: a route and its reverse are equally long. */
export class Triangle {
  private readonly size: number;
  private readonly miles: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.miles = new Float64Array((size * (size - 1)) / 2).fill(Number.NaN);
  }

  /** Keeps the miles from a place to all that follow it. */
  set(origin: number, onward: Float64Array): void {
    this.miles.set(onward, this.startOf(origin));
  }

  /** Returns the miles from a place to all; NaN where there is no route. */
  row(origin: number): readonly number[] {
    return Array.from({ length: this.size }, (_, other) => {
      if (other === origin) return 0;
      const [low, high] = other < origin ? [other, origin] : [origin, other];
      return this.miles[this.startOf(low) + high - low - 1] as number;
    });
  }

  private startOf(origin: number): number {
    return origin * (this.size - 1) - (origin * (origin - 1)) / 2;
  }
}

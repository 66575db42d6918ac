type NumberArray = Float64Array | Uint32Array | Uint8Array;

/** A typed array that grows as values are added. */
export class Growable<T extends NumberArray> {
  length = 0;
  private array: T;
  private readonly create: (length: number) => T;

  constructor(create: (length: number) => T, capacity = 1024) {
    this.create = create;
    this.array = create(capacity);
  }

  push(value: number): void {
    this.reserve(1);
    this.array[this.length++] = value;
  }

  at(index: number): number | undefined {
    return index < this.length ? this.array[index] : undefined;
  }

  /** Puts another value in the place of one that was added. */
  replace(index: number, value: number): void {
    if (index < this.length) this.array[index] = value;
  }

  /** Returns the values between two places, without a copy. */
  part(start: number, end: number): T {
    return this.array.subarray(start, Math.min(end, this.length)) as T;
  }

  /** Adds a value until the array has a length. */
  fill(value: number, length: number): void {
    while (this.length < length) this.push(value);
  }

  /** Returns the part of the array behind the values, of at least a length, to be written to. */
  space(length: number): T {
    this.reserve(length);
    return this.array.subarray(this.length) as T;
  }

  /** Returns a copy of the values without spare capacity. */
  values(): T {
    return this.array.slice(0, this.length) as T;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.array.length) return;
    const grown = this.create(Math.max(this.length + more, this.array.length * 2));
    grown.set(this.array.subarray(0, this.length));
    this.array = grown;
  }
}

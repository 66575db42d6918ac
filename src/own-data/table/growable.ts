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

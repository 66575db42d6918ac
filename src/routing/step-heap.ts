/**
 * A binary heap of steps from one node to another, the least key first; of equal keys the one to, then from, the lesser node, so
 * that the order does not depend on what else was pushed.
 */
export class StepHeap {
  size = 0;
  private keys = new Float64Array(1024);
  private froms = new Int32Array(1024);
  private tos = new Int32Array(1024);

  /** Key and nodes of the step that `pop` took last. */
  key = 0;
  from = 0;
  to = 0;

  clear(): void {
    this.size = 0;
  }

  push(key: number, from: number, to: number): void {
    if (this.size === this.keys.length) this.grow();
    const { keys, froms, tos } = this;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = keys[parent] as number;
      if (above < key || (above === key && !this.precedes(from, to, parent))) break;
      keys[at] = keys[parent] as number;
      froms[at] = froms[parent] as number;
      tos[at] = tos[parent] as number;
      at = parent;
    }
    keys[at] = key;
    froms[at] = from;
    tos[at] = to;
  }

  /** Moves the least step into `key`, `from` and `to`. Returns false if there is none. */
  pop(): boolean {
    if (this.size === 0) return false;
    const { keys, froms, tos } = this;
    this.key = keys[0] as number;
    this.from = froms[0] as number;
    this.to = tos[0] as number;
    const last = --this.size;
    const key = keys[last] as number;
    const from = froms[last] as number;
    const to = tos[last] as number;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= last) break;
      if (child + 1 < last) {
        const one = keys[child] as number;
        const other = keys[child + 1] as number;
        if (other < one || (other === one && this.isBefore(child + 1, child))) child++;
      }
      const below = keys[child] as number;
      if (below > key || (below === key && this.precedes(from, to, child))) break;
      keys[at] = keys[child] as number;
      froms[at] = froms[child] as number;
      tos[at] = tos[child] as number;
      at = child;
    }
    keys[at] = key;
    froms[at] = from;
    tos[at] = to;
    return true;
  }

  /** Whether a step stands before one in the heap that has the same key. */
  private precedes(from: number, to: number, place: number): boolean {
    const other = this.tos[place] as number;
    return to < other || (to === other && from <= (this.froms[place] as number));
  }

  private isBefore(place: number, other: number): boolean {
    return this.precedes(this.froms[place] as number, this.tos[place] as number, other);
  }

  private grow(): void {
    const size = 2 * this.keys.length;
    const keys = new Float64Array(size);
    keys.set(this.keys);
    this.keys = keys;
    const froms = new Int32Array(size);
    froms.set(this.froms);
    this.froms = froms;
    const tos = new Int32Array(size);
    tos.set(this.tos);
    this.tos = tos;
  }
}

/** A binary heap of steps from one node to another, the least key first. */
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
      if ((keys[parent] as number) <= key) break;
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
      if (child + 1 < last && (keys[child + 1] as number) < (keys[child] as number)) child++;
      if ((keys[child] as number) >= key) break;
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

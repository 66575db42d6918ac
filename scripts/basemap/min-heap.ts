/**
 * A heap that returns the smallest key first, and equal keys in the order of their items, so that builds are
 * reproducible.
 */
export interface MinHeap {
  push(key: number, item: number): void;
  pop(): { key: number; item: number } | undefined;
}

const FIRST_CAPACITY = 64;

/** Returns an empty heap of items that are 32-bit integers. */
export function createMinHeap(): MinHeap {
  let keys = new Float64Array(FIRST_CAPACITY);
  let items = new Int32Array(FIRST_CAPACITY);
  let size = 0;

  const isBefore = (key: number, item: number, at: number): boolean => {
    const other = keys[at] ?? 0;
    return key < other || (key === other && item < (items[at] ?? 0));
  };
  const put = (at: number, key: number, item: number): void => {
    keys[at] = key;
    items[at] = item;
  };
  const grow = (): void => {
    const [fewerKeys, fewerItems] = [keys, items];
    keys = new Float64Array(2 * size);
    items = new Int32Array(2 * size);
    keys.set(fewerKeys);
    items.set(fewerItems);
  };

  return {
    push(key, item) {
      if (size === keys.length) grow();
      let at = size++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!isBefore(key, item, parent)) break;
        put(at, keys[parent] ?? 0, items[parent] ?? 0);
        at = parent;
      }
      put(at, key, item);
    },
    pop() {
      if (size === 0) return undefined;
      const first = { key: keys[0] ?? 0, item: items[0] ?? 0 };
      size--;
      const key = keys[size] ?? 0;
      const item = items[size] ?? 0;
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        const right = child + 1;
        if (right < size && isBefore(keys[right] ?? 0, items[right] ?? 0, child)) child = right;
        if (isBefore(key, item, child)) break;
        put(at, keys[child] ?? 0, items[child] ?? 0);
        at = child;
      }
      put(at, key, item);
      return first;
    },
  };
}

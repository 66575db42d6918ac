/**
 * A heap that returns the smallest key first, and equal keys in the order of their items, so that builds are
 * reproducible.
 */
export interface MinHeap {
  push(key: number, item: number): void;
  pop(): { key: number; item: number } | undefined;
}

export function createMinHeap(): MinHeap {
  const keys: number[] = [];
  const items: number[] = [];

  const isBefore = (a: number, b: number): boolean => {
    const difference = (keys[a] ?? 0) - (keys[b] ?? 0);
    return difference < 0 || (difference === 0 && (items[a] ?? 0) < (items[b] ?? 0));
  };
  const swap = (a: number, b: number): void => {
    [keys[a], keys[b]] = [keys[b] ?? 0, keys[a] ?? 0];
    [items[a], items[b]] = [items[b] ?? 0, items[a] ?? 0];
  };

  return {
    push(key, item) {
      let child = keys.push(key) - 1;
      items.push(item);
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (!isBefore(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    },
    pop() {
      if (keys.length === 0) return undefined;
      swap(0, keys.length - 1);
      const key = keys.pop() ?? 0;
      const item = items.pop() ?? 0;
      let parent = 0;
      for (;;) {
        let least = parent;
        for (const child of [2 * parent + 1, 2 * parent + 2]) {
          if (child < keys.length && isBefore(child, least)) least = child;
        }
        if (least === parent) break;
        swap(parent, least);
        parent = least;
      }
      return { key, item };
    },
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StepHeap } from './step-heap';

const keys = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 5000 });

describe('StepHeap', () => {
  it('pops the least key first', () => {
    fc.assert(
      fc.property(keys, (list) => {
        const heap = new StepHeap();
        list.forEach((key, i) => {
          heap.push(key, i, i + 1);
        });
        expect(drain(heap).map(([key]) => key)).toEqual(list.toSorted((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps each key with its nodes', () => {
    fc.assert(
      fc.property(keys, (list) => {
        const heap = new StepHeap();
        list.forEach((key, i) => {
          heap.push(key, i, 2 * i);
        });
        const found = drain(heap);
        expect(found.every(([key, from, to]) => list[from] === key && to === 2 * from)).toBe(true);
        expect(new Set(found.map(([, from]) => from)).size).toBe(list.length);
      }),
      { numRuns: 50 },
    );
  });

  it('takes steps between pops', () => {
    const heap = new StepHeap();
    heap.push(3, 0, 3);
    heap.push(1, 0, 1);
    expect([heap.pop(), heap.to]).toEqual([true, 1]);
    heap.push(2, 0, 2);
    expect(drain(heap).map(([, , to]) => to)).toEqual([2, 3]);
  });

  it('grows beyond its first size', () => {
    const heap = new StepHeap();
    for (let i = 0; i < 10_000; i++) heap.push((i * 7919) % 10_007, -1, i);
    const found = drain(heap).map(([key]) => key);
    expect(found).toHaveLength(10_000);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('returns false when empty, and is empty when cleared', () => {
    const heap = new StepHeap();
    expect(heap.pop()).toBe(false);
    heap.push(1, 0, 0);
    heap.clear();
    expect([heap.pop(), heap.size]).toEqual([false, 0]);
  });
});

function drain(heap: StepHeap): [key: number, from: number, to: number][] {
  const found: [number, number, number][] = [];
  while (heap.pop()) found.push([heap.key, heap.from, heap.to]);
  return found;
}

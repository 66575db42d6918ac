import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInSlices } from './run-in-slices';

describe('a computation in slices', () => {
  let now = 0;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  /** Adds the numbers up to 10, each in a step of 3 ms. */
  function* sum(): Generator<undefined, number> {
    let total = 0;
    for (let i = 1; i <= 10; i += 1) {
      total += i;
      now += 3;
      yield;
    }
    return total;
  }

  it('gives the value of the whole, and pauses after each slice', () => {
    const onDone = vi.fn();
    runInSlices(sum(), onDone, 5);
    expect(onDone).not.toHaveBeenCalled();
    const slices: number[] = [];
    while (vi.getTimerCount() > 0) {
      const start = now;
      vi.runOnlyPendingTimers();
      slices.push(now - start);
    }
    expect(onDone.mock.calls).toEqual([[55]]);
    expect(slices).toEqual([6, 6, 6, 6, 6, 0]);
  });

  it('ends without a value when it is stopped', () => {
    const onDone = vi.fn();
    const stop = runInSlices(sum(), onDone, 5);
    vi.runOnlyPendingTimers();
    stop();
    vi.runAllTimers();
    expect(onDone).not.toHaveBeenCalled();
  });
});

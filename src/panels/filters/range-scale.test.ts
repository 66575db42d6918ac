import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, rangeScale, thumbsOf } from './range-scale';

describe('the scale of a range', () => {
  it('has every year between the first and the last', () => {
    expect(rangeScale('opened', [2016, 2013, 2016])).toEqual({
      stops: [2013, 2014, 2015, 2016],
      counts: [0, 1, 0, 0, 2],
    });
  });

  it('has whole days round parts of days', () => {
    expect(rangeScale('service-days', [3.5, 1])).toEqual({
      stops: [1, 2, 3, 4],
      counts: [0, 1, 0, 1, 0],
    });
  });

  it('counts costs below the first stop and above the last', () => {
    const { stops, counts } = rangeScale('cost', [3, 60_000]);
    expect(counts).toHaveLength(stops.length + 1);
    expect([counts[0], counts.at(-1)]).toEqual([1, 1]);
  });

  it('is empty without facts', () => {
    expect(rangeScale('begun', [])).toEqual({ stops: [], counts: [0] });
  });
});

describe('the thumbs of a range', () => {
  const stops = [10, 100, 1000];

  it('stand at the stop nearest to an end, and outside all stops for an open one', () => {
    expect(thumbsOf({ from: 90, to: null }, stops)).toEqual([2, 4]);
    expect(thumbsOf({ from: null, to: 1 }, stops)).toEqual([0, 1]);
  });

  it('give the range back whose ends are stops', () => {
    const ends = fc.constantFrom(null, ...stops);
    fc.assert(
      fc.property(ends, ends, (from, to) => {
        fc.pre((from !== null || to !== null) && (from ?? 0) <= (to ?? 9999));
        expect(rangeOf(thumbsOf({ from, to }, stops), stops)).toEqual({ from, to });
      }),
    );
  });

  it('are no range if both are outside', () => {
    expect(rangeOf([0, 4], stops)).toBeNull();
  });
});

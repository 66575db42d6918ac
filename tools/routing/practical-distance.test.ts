import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nauticalMiles } from '../../src/geo/units';
import { type DistancePair, fitPracticalDistance, practicalDistance } from './practical-distance';

describe('a practical distance', () => {
  it('adds a share and a length', () => {
    const allowance = { share: 0.01, perVoyage: nauticalMiles(8) };
    expect(practicalDistance(nauticalMiles(1000), allowance)).toBe(1018);
  });

  it('is the shortest distance with a zero allowance', () => {
    const allowance = { share: 0, perVoyage: nauticalMiles(0) };
    expect(practicalDistance(nauticalMiles(1000), allowance)).toBe(1000);
  });
});

describe('fitting a practical distance', () => {
  it('finds the line that the tables follow', () => {
    const fit = fitPracticalDistance([100, 500, 2000, 9000].map((nm) => pair(nm, 1.002 * nm + 8)));
    expect(fit.share).toBeCloseTo(0.002, 10);
    expect(fit.perVoyage).toBeCloseTo(8, 8);
    expect(fit.medianError).toBeCloseTo(0, 10);
    expect(fit.p90Error).toBeCloseTo(0, 10);
  });

  it('is not affected by a misprint', () => {
    const lengths = [100, 300, 500, 2000, 4000, 9000];
    const rows = [...lengths.map((nm) => pair(nm, 1.01 * nm + 10)), pair(1000, 1400)];
    const fit = fitPracticalDistance(rows);
    expect(fit.share).toBeCloseTo(0.01, 10);
    expect(fit.perVoyage).toBeCloseTo(10, 8);
    expect(fit.medianError).toBeCloseTo(0, 10);
    expect(fit.p90Error).toBeGreaterThan(5);
  });

  it('is as good as the best line through any two rows', () => {
    const length = fc.integer({ min: 50, max: 12_000 });
    const row = fc
      .tuple(length, fc.double({ min: 0.9, max: 1.4, noNaN: true }))
      .map(([nm, share]) => pair(nm, nm * share));
    const rows = fc.uniqueArray(row, {
      minLength: 2,
      maxLength: 9,
      selector: ({ shortest }) => shortest,
    });
    fc.assert(
      fc.property(rows, (pairs) => {
        const { share, perVoyage } = fitPracticalDistance(pairs);
        const least = Math.min(...linesThroughTwo(pairs).map((line) => relativeError(line, pairs)));
        expect(relativeError([1 + share, perVoyage], pairs)).toBeCloseTo(least, 9);
      }),
    );
  });

  it('needs two lengths', () => {
    expect(() => fitPracticalDistance([])).toThrow('two lengths');
    expect(() => fitPracticalDistance([pair(100, 104), pair(100, 106)])).toThrow('two lengths');
  });
});

type Line = readonly [slope: number, offset: number];

function linesThroughTwo(pairs: readonly DistancePair[]): readonly Line[] {
  return pairs.flatMap((one, i) =>
    pairs.slice(i + 1).map((two): Line => {
      const slope = (two.published - one.published) / (two.shortest - one.shortest);
      return [slope, one.published - slope * one.shortest];
    }),
  );
}

function relativeError([slope, offset]: Line, pairs: readonly DistancePair[]): number {
  return pairs.reduce(
    (sum, { shortest, published }) =>
      sum + Math.abs(slope * shortest + offset - published) / published,
    0,
  );
}

function pair(shortest: number, published: number): DistancePair {
  return { shortest: nauticalMiles(shortest), published: nauticalMiles(published) };
}

import { describe, expect, it } from 'vitest';
import { nauticalMiles } from '../../src/geo/units';
import { type Estimate, errorStatistics, errorsByStratum } from './distance-errors';
import type { PublishedDistance } from './published-distances';

const PRINTED: PublishedDistance = {
  from: { name: 'Valparaiso, Chile', position: [-71.63, -33.03] },
  to: { name: 'Sydney, Australia', position: [151.22, -33.86] },
  via: '',
  closed: [],
  distance: nauticalMiles(1000),
  kind: 'direct',
  source: 'hand',
};
const MAGELLAN: PublishedDistance = {
  ...PRINTED,
  via: 'via Strait of Magellan (Punta Arenas)',
  closed: ['panama', 'suez'],
  kind: 'composite',
};

describe('errors', () => {
  it('are per cent of the published distance, their bias signed', () => {
    const found = errorStatistics([estimate(990), estimate(980), estimate(1030)]);
    expect(found).toMatchObject({ count: 3, noRoute: 0, median: 2, bias: -1 });
    expect(found.p90).toBeCloseTo(2.8, 10);
  });

  it('leave out and count rows without a route', () => {
    const found = errorStatistics([estimate(1010), estimate(undefined)]);
    expect(found).toMatchObject({ count: 2, noRoute: 1, median: 1, p90: 1, bias: 1 });
  });

  it('of no rows are NaN', () => {
    expect(errorStatistics([])).toMatchObject({ count: 0, noRoute: 0, median: Number.NaN });
  });
});

describe('a wrong passage', () => {
  it.each([
    { passages: ['magellan'], wrong: 0 },
    { passages: ['gibraltar', 'drake'], wrong: 0 },
    { passages: ['panama'], wrong: 1 },
    { passages: [], wrong: 1 },
  ])('is counted $wrong times for Magellan via $passages', ({ passages, wrong }) => {
    expect(errorStatistics([estimate(1000, MAGELLAN, passages)]).wrongPassage).toBe(wrong);
  });

  it('is not counted without a route or a named passage', () => {
    const found = errorStatistics([estimate(undefined, MAGELLAN), estimate(1000)]);
    expect(found.wrongPassage).toBe(0);
  });
});

describe('errors by stratum', () => {
  it('count each row in every stratum it belongs to', () => {
    const short: PublishedDistance = { ...PRINTED, distance: nauticalMiles(500) };
    const rows = [estimate(1000), estimate(505, short), estimate(1020, MAGELLAN, ['magellan'])];
    const found = errorsByStratum(rows);
    expect(found.core).toMatchObject({ count: 2, median: 0.5 });
    expect(found.long).toMatchObject({ count: 1, median: 0 });
    expect(found.corridor).toMatchObject({ count: 2 });
    expect(found.composite).toMatchObject({ count: 1, median: 2, wrongPassage: 0 });
  });
});

function estimate(
  distance: number | undefined,
  published = PRINTED,
  passages: readonly string[] = [],
): Estimate {
  return {
    published,
    distance: distance === undefined ? undefined : nauticalMiles(distance),
    passages,
  };
}

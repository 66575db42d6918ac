import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { distanceComparison } from '../../src/datasets/distances-schema';
import { nauticalMiles } from '../../src/geo/units';
import type { Estimate } from '../../tools/routing/distance-errors';
import type { PublishedDistance } from '../../tools/routing/published-distances';
import { compareDistances } from './compare-distances';

const PRINTED: PublishedDistance = {
  from: { name: 'Callao, Peru', position: [-77.1667, -12.05] },
  to: { name: 'Shanghai, China', position: [121.4917, 31.2333] },
  via: '',
  closed: [],
  distance: nauticalMiles(9500),
  kind: 'direct',
  source: 'hand',
};

describe('the comparison with published distances', () => {
  const estimates = [estimate(1018, 1000.04), estimate(2028, 2000), estimate(3040, undefined)];
  const comparison = compareDistances(estimates);

  it('has the computed distance, the estimate and the error beside the published one', () => {
    expect(comparison.practical).toMatchObject({ share: 0.01004, perVoyage: 7.9, rows: 2 });
    expect(comparison.rows[0]).toEqual({
      ...{ from: PRINTED.from, to: PRINTED.to, via: '', kind: 'direct' },
      ...{ published: 1018, computed: 1000, practical: 1018, error: -1.76, source: 'hand' },
    });
  });

  it('has no figures for a row without a route', () => {
    expect(comparison.rows[2]).not.toHaveProperty('computed');
    expect(comparison.rows[2]).not.toHaveProperty('error');
  });

  it('passes the schema of the app unchanged', () => {
    const { composite, ...others } = Object.fromEntries(comparison.strata.map((s) => [s.id, s]));
    expect(others).toMatchObject({ core: { count: 3 }, long: { count: 3 } });
    expect(composite?.median).toBeNaN();
    const known = { ...comparison, strata: comparison.strata.filter(({ count }) => count > 0) };
    expect(v.parse(distanceComparison, JSON.parse(JSON.stringify(known)))).toEqual(known);
  });

  it('throws with fewer than two routes', () => {
    expect(() => compareDistances(estimates.slice(1))).toThrow('No practical distance');
  });
});

function estimate(published: number, distance: number | undefined): Estimate {
  return {
    published: { ...PRINTED, distance: nauticalMiles(published) },
    distance: distance === undefined ? undefined : nauticalMiles(distance),
    passages: [],
  };
}

import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/claim';
import { hours, knots, nauticalMiles } from '../geo/units';
import { claimedNumbers, compareClaim } from './claim-comparison';
import type { LegShape, VoyageParameters } from './voyage-parameters';

const words = (text: string) => ({ en: text, es: text, pt: text, zh: text });
const TERMS: VoyageParameters = {
  speed: knots(16),
  portHours: hours(24),
  weatherMargin: 0,
  landSpeeds: { road: 40, rail: 30, river: 10, tunnel: 40 },
};
const DIRECT: readonly LegShape[] = [sea(9256)];
const BY_MANZANILLO: readonly LegShape[] = [sea(2640), sea(6681)];

describe('compareClaim', () => {
  it('compares ten days saved with the times of two voyages', () => {
    const compared = compareClaim(
      { claimed: figure('days', 10), measure: 'saving' },
      { voyage: DIRECT, baseline: BY_MANZANILLO },
      TERMS,
    );
    expect(compared).toEqual([
      {
        kind: 'time-saved',
        claimed: 10,
        voyage: hours(9256 / 16),
        baseline: hours(2640 / 16 + 24 + 6681 / 16),
      },
    ]);
  });

  it('returns nothing for a saving without a baseline', () => {
    const claim = { claimed: figure('days', 10), measure: 'saving' } as const;
    expect(compareClaim(claim, { voyage: DIRECT }, TERMS)).toEqual([]);
  });

  it('compares 10,000 km less with the lengths of two voyages', () => {
    const [compared] = compareClaim(
      { claimed: figure('km', 10_000), measure: 'saving' },
      { voyage: DIRECT, baseline: [sea(11_000)] },
      TERMS,
    );
    expect(compared).toMatchObject({ kind: 'length-saved', claimed: 10_000 });
    if (compared?.kind !== 'length-saved') throw new Error('not a length');
    expect(compared.voyage).toBeCloseTo(9256 * 1.852, 6);
    expect(compared.baseline).toBeCloseTo(11_000 * 1.852, 6);
  });

  it('returns nothing for a saving in per cent or money', () => {
    for (const unit of ['percent', 'usd'] as const) {
      const claim = { claimed: figure(unit, 20), measure: 'saving' } as const;
      expect(compareClaim(claim, { voyage: DIRECT, baseline: BY_MANZANILLO }, TERMS)).toEqual([]);
    }
  });

  it('returns the time that the sea leg leaves of 28 days with legs over land', () => {
    const [compared] = compareClaim(
      { claimed: figure('days', 28), measure: 'total-with-land' },
      { voyage: DIRECT, baseline: [sea(11_000)] },
      TERMS,
    );
    expect(compared).toEqual({ kind: 'remainder', claimed: 28, rest: 28 * 24 - 9256 / 16 });
  });

  it('returns the speed required for a whole voyage of 23 days', () => {
    const [compared] = compareClaim({ claimed: figure('days', 23) }, { voyage: DIRECT }, TERMS);
    expect(compared).toEqual({ kind: 'speed', claimed: 23, speed: knots(9256 / (23 * 24)) });
  });

  it('compares each distinct number of a range or of several values', () => {
    expect(claimedNumbers(figure('days', 10, 15, 10))).toEqual([10, 15]);
  });
});

function sea(distance: number): LegShape {
  return { mode: 'sea', distance: nauticalMiles(distance), canals: [] };
}

function figure(unit: Claim['claimed']['unit'], ...numbers: number[]): Claim['claimed'] {
  return {
    id: 'claimed',
    label: words('Claimed'),
    unit,
    values: numbers.map((value) => ({ value, qualifier: 'claimed', asOf: '2024', sources: [] })),
  };
}

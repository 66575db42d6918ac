import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicDistance } from '../geo/geodesic';
import type { Position } from '../geo/position';
import { nauticalMilesToKilometres } from '../geo/units';
import type { LandLegSummary } from './corridor';
import { landRoute, unopenedLengths } from './land-route';

/** West to east along the equator, a degree apart. */
const [A, B, C]: readonly [Position, Position, Position] = [
  [10, 0],
  [11, 0],
  [12, 0],
];

const OPEN = { withPlanned: false };
const PLANNED = { withPlanned: true };

function leg(
  id: string,
  stops: readonly Position[],
  { status = 'open', mode = 'road' }: Partial<Pick<LandLegSummary, 'status' | 'mode'>> = {},
): LandLegSummary {
  return {
    id,
    name: { en: id, es: id, zh: id },
    port: 'pechy',
    mode,
    status,
    stops: stops.map((position) => ({ name: position.join(), position })),
  };
}

function kilometresBetween(from: Position, to: Position): number {
  return nauticalMilesToKilometres(geodesicDistance(from, to));
}

describe('a way over land', () => {
  it('goes along a leg from town to town, as far as they lie apart', () => {
    const way = landRoute([leg('road', [A, B, C])], A, C, OPEN);
    expect(way?.stretches.map(({ leg: id, track }) => [id, track])).toEqual([['road', [A, B, C]]]);
    expect(way?.distance).toBeCloseTo(kilometresBetween(A, C), 6);
  });

  it('keeps to legs rather than cut across where there is none', () => {
    const [west, middle, east]: [Position, Position, Position] = [A, [10.45, 0], [10.9, 0]];
    const legs = [leg('road', [west, [10.45, 0.5], east]), leg('spur', [middle, [10.45, -0.5]])];
    const way = landRoute(legs, west, east, OPEN);
    expect(way?.stretches.map(({ leg: id }) => id)).toEqual(['road']);
    expect(way?.distance).toBeGreaterThan(1.4 * kilometresBetween(west, east));
  });

  it('changes from one leg to the next, with what lies between told apart', () => {
    const near: Position = [11.1, 0];
    const legs = [leg('road', [A, B]), leg('rail', [near, C], { mode: 'rail' })];
    const way = landRoute(legs, A, C, OPEN);
    expect(way?.stretches.map(({ leg: id, mode }) => [id, mode])).toEqual([
      ['road', 'road'],
      [undefined, 'road'],
      ['rail', 'rail'],
    ]);
  });

  it('does not leap from leg to leg over more than a place to change is wide', () => {
    expect(
      landRoute([leg('road', [A, B]), leg('rail', [[11.3, 0], C])], A, C, OPEN),
    ).toBeUndefined();
  });

  it('leaves a leg that is not open aside, until it is wanted', () => {
    const legs = [leg('road', [A, B]), leg('rail', [B, C], { status: 'planned', mode: 'rail' })];
    expect(landRoute(legs, A, C, OPEN)).toBeUndefined();
    expect(landRoute(legs, A, C, PLANNED)?.stretches.at(-1)).toMatchObject({
      leg: 'rail',
      status: 'planned',
    });
  });

  it('is none between places that no leg is near, and none without legs', () => {
    expect(landRoute([leg('road', [A, B])], [20, 0], [21, 0], OPEN)).toBeUndefined();
    expect(landRoute([], A, B, PLANNED)).toBeUndefined();
  });

  it('crosses 180 degrees as it does any other meridian', () => {
    const [west, east]: [Position, Position] = [
      [179.6, -17],
      [-179.6, -17],
    ];
    const way = landRoute([leg('road', [west, east])], [179.5, -17], [-179.5, -17], OPEN);
    expect(way?.stretches.map(({ leg: id }) => id)).toEqual([undefined, 'road', undefined]);
    expect(way?.distance).toBeLessThan(110);
  });

  it('of a place to itself takes no distance', () => {
    expect(landRoute([leg('road', [A, B])], A, A, OPEN)?.distance).toBe(0);
  });

  describe('over any legs', () => {
    const town = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
      .map(([x, y]): Position => [x / 10, y / 10]);
    const legs = fc
      .array(
        fc.tuple(
          fc.uniqueArray(town, { minLength: 2, maxLength: 5, selector: String }),
          fc.constantFrom('open', 'planned', 'studied'),
        ),
        { maxLength: 5 },
      )
      .map((all) => all.map(([stops, status], i) => leg(`leg-${i}`, stops, { status })));
    const planned = fc.record({ withPlanned: fc.boolean() });

    it('is the sum of its stretches, which hang together', () => {
      fc.assert(
        fc.property(legs, town, town, planned, (all, from, to, by) => {
          const way = landRoute(all, from, to, by);
          if (!way) return;
          const sum = way.stretches.reduce((total, { distance }) => total + distance, 0);
          expect(way.distance).toBeCloseTo(sum, 9);
          for (const [i, { track }] of way.stretches.entries()) {
            expect(track[0]).toEqual(i === 0 ? from : way.stretches[i - 1]?.track.at(-1));
          }
          if (sum > 0) expect(way.stretches.at(-1)?.track.at(-1)).toEqual(to);
        }),
      );
    });

    it('is never shorter than the geodesic', () => {
      fc.assert(
        fc.property(legs, town, town, planned, (all, from, to, by) => {
          const way = landRoute(all, from, to, by);
          if (way) expect(way.distance).toBeGreaterThan(kilometresBetween(from, to) - 1e-6);
        }),
      );
    });

    it('is there in both directions or in none, and costs the same', () => {
      fc.assert(
        fc.property(legs, town, town, planned, (all, from, to, by) => {
          const [there, back] = [landRoute(all, from, to, by), landRoute(all, to, from, by)];
          expect(costOf(back)).toBeCloseTo(costOf(there), 6);
        }),
      );
    });

    it('costs no more where legs that are not open may be used', () => {
      fc.assert(
        fc.property(legs, town, town, (all, from, to) => {
          const open = costOf(landRoute(all, from, to, OPEN));
          expect(costOf(landRoute(all, from, to, PLANNED))).toBeLessThanOrEqual(open + 1e-6);
        }),
      );
    });
  });
});

/** A kilometre without a leg counts for four; no way at all for more than any. */
function costOf(way: ReturnType<typeof landRoute>): number {
  if (!way) return 1e6;
  return way.stretches.reduce(
    (sum, { leg: id, distance }) => sum + distance * (id === undefined ? 4 : 1),
    0,
  );
}

describe('the lengths that are not open', () => {
  it('are summed by how far they have come, over all routes', () => {
    const legs = [
      leg('road', [A, B]),
      leg('plan', [B, C], { status: 'planned' }),
      leg('site', [C, A], { status: 'construction' }),
    ];
    const there = landRoute(legs.slice(0, 2), A, C, PLANNED);
    const back = landRoute(legs.slice(2), C, A, PLANNED);
    if (!there || !back) throw new Error('The legs join the towns');
    const lengths = unopenedLengths([there, back, there]);
    expect(lengths.map(({ status }) => status)).toEqual(['construction', 'planned']);
    expect(lengths[0]?.distance).toBeCloseTo(kilometresBetween(C, A), 6);
    expect(lengths[1]?.distance).toBeCloseTo(2 * kilometresBetween(B, C), 6);
  });

  it('are none where all is open', () => {
    const route = landRoute([leg('road', [A, B])], A, B, OPEN);
    expect(unopenedLengths(route ? [route] : [])).toEqual([]);
  });
});

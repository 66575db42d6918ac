import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicDistance } from '../geo/geodesic';
import type { Position } from '../geo/position';
import { nauticalMilesToKilometres } from '../geo/units';
import type { LandLegSummary } from './corridor';
import { landRoute } from './land-route';

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

describe('landRoute', () => {
  it('follows a leg from town to town and adds their distances', () => {
    const route = landRoute([leg('road', [A, B, C])], A, C, OPEN);
    expect(route?.stretches.map(({ leg: id, track }) => [id, track])).toEqual([
      ['road', [A, B, C]],
    ]);
    expect(route?.distance).toBeCloseTo(kilometresBetween(A, C), 6);
  });

  it('prefers legs to a shorter gap', () => {
    const [west, middle, east]: [Position, Position, Position] = [A, [10.45, 0], [10.9, 0]];
    const legs = [leg('road', [west, [10.45, 0.5], east]), leg('spur', [middle, [10.45, -0.5]])];
    const route = landRoute(legs, west, east, OPEN);
    expect(route?.stretches.map(({ leg: id }) => id)).toEqual(['road']);
    expect(route?.distance).toBeGreaterThan(1.4 * kilometresBetween(west, east));
  });

  it('changes between legs and lists the gap as its own stretch', () => {
    const near: Position = [11.1, 0];
    const legs = [leg('road', [A, B]), leg('rail', [near, C], { mode: 'rail' })];
    const route = landRoute(legs, A, C, OPEN);
    expect(route?.stretches.map(({ leg: id, mode }) => [id, mode])).toEqual([
      ['road', 'road'],
      [undefined, 'road'],
      ['rail', 'rail'],
    ]);
  });

  it('does not change between legs across a longer gap', () => {
    expect(
      landRoute([leg('road', [A, B]), leg('rail', [[11.3, 0], C])], A, C, OPEN),
    ).toBeUndefined();
  });

  it('uses a leg that is not open only with planned legs', () => {
    const legs = [leg('road', [A, B]), leg('rail', [B, C], { status: 'planned', mode: 'rail' })];
    expect(landRoute(legs, A, C, OPEN)).toBeUndefined();
    expect(landRoute(legs, A, C, PLANNED)?.stretches.at(-1)).toMatchObject({
      leg: 'rail',
      status: 'planned',
    });
  });

  it('is undefined far from any leg, and without legs', () => {
    expect(landRoute([leg('road', [A, B])], [20, 0], [21, 0], OPEN)).toBeUndefined();
    expect(landRoute([], A, B, PLANNED)).toBeUndefined();
  });

  it('crosses the antimeridian', () => {
    const [west, east]: [Position, Position] = [
      [179.6, -17],
      [-179.6, -17],
    ];
    const route = landRoute([leg('road', [west, east])], [179.5, -17], [-179.5, -17], OPEN);
    expect(route?.stretches.map(({ leg: id }) => id)).toEqual([undefined, 'road', undefined]);
    expect(route?.distance).toBeLessThan(110);
  });

  it('has length 0 between equal positions', () => {
    expect(landRoute([leg('road', [A, B])], A, A, OPEN)?.distance).toBe(0);
  });

  describe('over random legs', () => {
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

    it('is the sum of its contiguous stretches', () => {
      fc.assert(
        fc.property(legs, town, town, planned, (all, from, to, by) => {
          const route = landRoute(all, from, to, by);
          if (!route) return;
          const sum = route.stretches.reduce((total, { distance }) => total + distance, 0);
          expect(route.distance).toBeCloseTo(sum, 9);
          for (const [i, { track }] of route.stretches.entries()) {
            expect(track[0]).toEqual(i === 0 ? from : route.stretches[i - 1]?.track.at(-1));
          }
          if (sum > 0) expect(route.stretches.at(-1)?.track.at(-1)).toEqual(to);
        }),
      );
    });

    it('is never shorter than the geodesic, to two thousandths of a per cent', () => {
      fc.assert(
        fc.property(legs, town, town, planned, (all, from, to, by) => {
          const route = landRoute(all, from, to, by);
          if (route)
            expect(route.distance).toBeGreaterThan(kilometresBetween(from, to) * (1 - 2e-5) - 1e-6);
        }),
      );
    });

    it('has the same cost in both directions', () => {
      fc.assert(
        fc.property(legs, town, town, planned, (all, from, to, by) => {
          const [there, back] = [landRoute(all, from, to, by), landRoute(all, to, from, by)];
          expect(costOf(back)).toBeCloseTo(costOf(there), 6);
        }),
      );
    });

    it('costs no more with planned legs', () => {
      fc.assert(
        fc.property(legs, town, town, (all, from, to) => {
          const open = costOf(landRoute(all, from, to, OPEN));
          expect(costOf(landRoute(all, from, to, PLANNED))).toBeLessThanOrEqual(open + 1e-6);
        }),
      );
    });
  });
});

/** Returns the cost of a route: a kilometre of gap costs four, and no route costs more than any. */
function costOf(route: ReturnType<typeof landRoute>): number {
  if (!route) return 1e6;
  return route.stretches.reduce(
    (sum, { leg: id, distance }) => sum + distance * (id === undefined ? 4 : 1),
    0,
  );
}

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { RouteResult } from '../domain/sea-route';
import type { Position } from '../geo/position';
import { sailedTrack } from '../geo/track';
import { nauticalMiles } from '../geo/units';
import { keptRoutes, packKeptRoutes } from './kept-routes';

const WAYPOINTS: readonly Position[] = [
  [129.098181, 35.087555],
  [138.44918, 40.459066],
  [282.7269, -11.584312],
];
const ROUTE: RouteResult = {
  ok: true,
  distance: nauticalMiles(8837.4159),
  track: sailedTrack(WAYPOINTS),
  waypoints: WAYPOINTS,
  approaches: [
    {
      end: 'from',
      kind: 'fairway',
      fairway: 'river',
      track: [
        [129.0358, 35.0982],
        [129.098181, 35.087555],
      ],
      distance: nauticalMiles(3.136884),
    },
  ],
  passages: [{ id: 'tsugaru', position: [140.5, 41.5], distance: nauticalMiles(600) }],
  flags: ['fallback'],
};
const FAILURE: RouteResult = { ok: false, reason: 'closed', detail: 'panama suez' };

describe('kept routes', () => {
  it('are read as they were, to a metre', () => {
    const packed = packKeptRoutes(
      new Map<string, RouteResult>([
        ['there', ROUTE],
        ['nowhere', FAILURE],
      ]),
    );
    const read = v.parse(keptRoutes, JSON.parse(JSON.stringify(packed)));
    expect(read.get('nowhere')).toEqual(FAILURE);
    const route = read.get('there');
    if (!route?.ok) throw new Error('No route');
    const { track, waypoints, approaches, ...rest } = route;
    const { track: _, waypoints: __, approaches: ___, ...expected } = ROUTE;
    expect(rest).toEqual(expected);
    expectNear(waypoints, WAYPOINTS);
    expectNear(track, ROUTE.track);
    expectNear(approaches[0]?.track ?? [], ROUTE.approaches[0]?.track ?? []);
  });

  it('weigh a fraction of what the engine answers', () => {
    const packed = JSON.stringify(packKeptRoutes(new Map([['there', ROUTE]])));
    expect(packed.length).toBeLessThan(JSON.stringify(ROUTE).length / 8);
  });

  it('are refused whole where one is damaged', () => {
    const packed = { there: { ok: true, distance: -1 } };
    expect(v.safeParse(keptRoutes, packed).success).toBe(false);
  });
});

function expectNear(found: readonly Position[], wanted: readonly Position[]): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach(([lon, lat], i) => {
    expect(lon).toBeCloseTo(wanted[i]?.[0] ?? 0, 4);
    expect(lat).toBeCloseTo(wanted[i]?.[1] ?? 0, 4);
  });
}

import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import { nauticalMiles } from '../../src/geo/units';
import type { SeaRoute } from '../../src/routing/index';
import { describeRoute } from './describe-route';

const START: Position = [-77.2731, -11.5843];
const ROUTE: SeaRoute = {
  ok: true,
  distance: nauticalMiles(9880.6),
  track: [START],
  waypoints: [START],
  approaches: [
    { end: 'from', kind: 'gap', track: [START], distance: nauticalMiles(0.55) },
    { end: 'to', kind: 'fairway', fairway: 'elbe', track: [START], distance: nauticalMiles(61.2) },
  ],
  passages: [{ id: 'osumi', position: [-229.2, 30.9], distance: nauticalMiles(9312.34) }],
  flags: ['fallback'],
};

describe('a route in words', () => {
  it('has its length, passages, approaches and flags', () => {
    expect(describeRoute(ROUTE).split('\n')).toEqual([
      '9,880.6 nm, the shortest navigable route on WGS84',
      'Passages, and how far from the start:',
      '  9,312.3 nm  osumi  30.900 N 130.800 E',
      'Approaches, part of the distance:',
      '   0.6 nm  at the start  to navigable water',
      '  61.2 nm  at the end    along elbe',
      'Flags:',
      '  fallback  a stretch is drawn as the coarse coast has it, and may touch land',
      'Not for navigation.',
    ]);
  });

  it('labels the practical distance as an estimate', () => {
    const perVoyage = nauticalMiles(8);
    const fit = { share: 0.002, perVoyage, medianError: 0.6, p90Error: 3.9, rows: 219 };
    expect(describeRoute(ROUTE, fit)).toContain(
      'About 9,908 nm in practice: an estimate, fitted on 219 published distances (error 0.6 %',
    );
  });
});

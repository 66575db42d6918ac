import { expect, it } from 'vitest';
import { MAIN_PASSAGES } from '../domain/passage';
import { nauticalMiles } from '../geo/units';
import { findAlternatives, type RouteQuery, type RouteResult } from '../routing/index';

it('the engine looks for alternatives by the passages that the desk proposes', () => {
  const asked: string[] = [];
  const route = ({ via = [] }: RouteQuery): RouteResult => {
    asked.push(...via);
    const nothing = { track: [], waypoints: [], approaches: [], passages: [], flags: [] };
    return { ok: true, distance: nauticalMiles(1), ...nothing };
  };
  findAlternatives({ route }, { from: [0, 0], to: [1, 1] });
  expect(asked).toEqual(MAIN_PASSAGES);
});

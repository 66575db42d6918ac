import type { Position } from '../../src/geo/position';
import type { SeaRoute, SeaRouter } from '../../src/routing/index';
import { randomPositions } from './random-positions.fixture';

export interface SeaPair {
  readonly from: Position;
  readonly to: Position;
  readonly route: SeaRoute;
}

/** Returns pairs of random positions at sea with the route between them, the same for the same seed. */
export function randomSeaPairs(router: SeaRouter, count: number, seed: number): SeaPair[] {
  const next = randomPositions(seed);
  const pairs: SeaPair[] = [];
  for (let from = next(), to = next(); pairs.length < count; from = next(), to = next()) {
    if (Math.min(from[1], to[1]) < -55) continue;
    const route = router.route({ from, to });
    if (route.ok && route.approaches.length === 0) pairs.push({ from, to, route });
  }
  return pairs;
}

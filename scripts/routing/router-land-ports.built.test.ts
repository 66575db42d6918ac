import { expect, it } from 'vitest';
import { randomNumbers } from '../../tools/random/random-numbers';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { drawnCoasts, expectClear } from './land-touches.fixture';
import { readPortPositions } from './ports';
import { sampleSize } from './sample-size.fixture';

const PAIRS = sampleSize(120, 2000);
/** The others lie on lakes or in rivers that the network does not know. */
const ROUTED_SHARE = 0.7;

it(`the track between ${PAIRS} random pairs of ports crosses no land that the map draws`, () => {
  const router = openBuiltRouter();
  const ports = readPortPositions();
  const random = randomNumbers(5);
  const any = () => ports[Math.floor(random() * ports.length)] ?? [0, 0];
  const routes = Array.from({ length: PAIRS }, () => router.route({ from: any(), to: any() }));
  const found = routes.flatMap((route) => (route.ok ? [route.waypoints] : []));
  expect(found.length).toBeGreaterThan(ROUTED_SHARE * PAIRS);
  expectClear(drawnCoasts(), found);
}, 600_000);

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { gazetteer } from '../../src/datasets/gazetteer-schema';
import { MAIN_PASSAGES, WATCHED_PASSAGES } from '../../src/domain/passage';
import type { SeaRouter } from '../../src/routing/index';
import { joinApproaches, type RouteQuery, type SeaRoute } from '../../src/routing/index';
import { randomNumbers } from '../../tools/random/random-numbers';
import { openBuiltRouter } from '../../tools/routing/built-router';

const PAIRS = 24;
/** How much shorter a route via a passage may be than the direct one: a share, and nautical miles of rounding. */
const SHARE = 0.0002;
const ROUNDING = 0.5;

interface Voyage {
  readonly name: string;
  readonly ends: Pick<RouteQuery, 'from' | 'to'>;
  readonly direct: SeaRoute;
}

let router: SeaRouter;
let voyages: readonly Voyage[];
beforeAll(() => {
  router = openBuiltRouter();
  voyages = portPairs(17);
});

describe('a route between ports of the world', () => {
  it('is equally long in both directions', () => {
    for (const { name, ends, direct } of voyages) {
      const back = router.route({ from: ends.to, to: ends.from });
      expect(back.ok ? back.distance : back.reason, name).toBeCloseTo(direct.distance, 6);
    }
  });

  it('is never shorter via a passage', () => {
    for (const [i, { name, ends, direct }] of voyages.entries()) {
      const id = MAIN_PASSAGES[i % MAIN_PASSAGES.length] ?? '';
      const forced = router.route({ ...ends, via: [id] });
      if (!forced.ok) throw new Error(`${name} by ${id}: ${forced.reason}`);
      expect(forced.distance, `${name} by ${id}`).toBeGreaterThan(leastOf(direct));
      expect(forced.passages.map((passed) => passed.id)).toContain(id);
    }
  });

  it('is never shorter with a passage closed, and avoids it', () => {
    for (const { name, ends, direct } of voyages) {
      // Passages in the middle of the route: no port lies in them.
      const passage = direct.passages.at(direct.passages.length / 2)?.id;
      if (passage === undefined) continue;
      const longer = router.route({ ...ends, closed: [passage] });
      if (!longer.ok) continue;
      expect(longer.distance, `${name} without ${passage}`).toBeGreaterThan(leastOf(direct));
      expect(longer.passages.map(({ id }) => id)).not.toContain(passage);
    }
  });

  it('is unchanged by closing a passage it does not take', () => {
    for (const { name, ends, direct } of voyages.filter((_, i) => i % 3 === 0)) {
      const passed = direct.passages.map(({ id }) => id);
      const closed = WATCHED_PASSAGES.filter((id) => !passed.includes(id));
      const same = router.route({ ...ends, closed });
      expect(same.ok && same.distance, name).toBeCloseTo(direct.distance, 3);
    }
  });
});

describe('a route to a harbour with one way in', () => {
  const chancay = [-77.2731, -11.5843] as const;
  const yangshan = [122.0691, 30.6254] as const;

  it('leads round the breakwater of Chancay, and to the quays of Yangshan from the south', () => {
    const route = router.route({ from: chancay, to: yangshan });
    if (!route.ok) throw new Error(route.reason);
    const whole = joinApproaches(route.approaches, route.track);
    const [, berth, end] = whole;
    // Where the breakwater ends on the plan of the harbour.
    const breakwater = [-77.274, -11.6051] as const;
    expect(berth?.[1]).toBeGreaterThan(breakwater[1]);
    expect(end?.[0]).toBeGreaterThan(breakwater[0]);
    expect(end?.[1]).toBeLessThan(breakwater[1]);
    expect(whole.at(-2)?.[1]).toBeLessThan(yangshan[1]);
    expect(route.approaches.map(({ fairway }) => fairway).filter(Boolean)).toEqual([
      'chancay',
      'yangshan',
    ]);
  });

  it('leaves ports that are farther from that way as they are', () => {
    const callao = [-77.1427, -12.0468] as const;
    const route = router.route({ from: callao, to: yangshan });
    expect(route.ok && route.approaches.map(({ fairway }) => fairway)).not.toContain('chancay');
  });
});

describe('a port that the coasts cut off', () => {
  it.each([
    ['Puerto Natales', [-72.5, -51.72], 'smyth'],
    ['Morehead City', [-76.726, 34.723], 'beaufort-inlet'],
    ['Dorval', [-73.75, 45.45], 'st-lawrence-seaway'],
    ['Cornwall', [-74.73, 45.02], 'st-lawrence-seaway'],
    // The city lies 18 km from the river.
    ['Yangzhou', [119.43, 32.38], 'yangtze'],
  ] as const)('is reached by a fairway: %s', (_, from, fairway) => {
    const route = router.route({ from, to: [122.0691, 30.6254] });
    expect(route.ok ? route.approaches.map((leg) => leg.fairway) : route.reason).toContain(fairway);
  });

  it('is not reached from far inland', () => {
    const route = router.route({ from: [-3.7, 40.4], to: [122.0691, 30.6254] });
    expect(route).toMatchObject({ ok: false, reason: 'landlocked' });
  });
});

function leastOf({ distance }: SeaRoute): number {
  return distance * (1 - SHARE) - ROUNDING;
}

/** Returns pairs of ports joined by water, the same for the same seed. */
function portPairs(seed: number): readonly Voyage[] {
  const file = new URL('../../public/generated/data/gazetteer.json', import.meta.url);
  const ports = v.parse(gazetteer, JSON.parse(readFileSync(file, 'utf8')));
  const random = randomNumbers(seed);
  const any = () => ports[Math.floor(random() * ports.length)] as (typeof ports)[number];
  const found: Voyage[] = [];
  while (found.length < PAIRS) {
    const [from, to] = [any(), any()];
    const ends = { from: from.position, to: to.position };
    const direct = from.id === to.id ? undefined : router.route(ends);
    if (direct?.ok) found.push({ name: `${from.id}~${to.id}`, ends, direct });
  }
  return found;
}

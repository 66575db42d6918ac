import { beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import type { RouteQuery, SeaRoute, SeaRouter } from '../../src/routing/index';
import { openBuiltRouter } from '../../tools/routing/built-router';

const CHANCAY: Position = [-77.2731, -11.5843];
const YANGSHAN: Position = [122.0691, 30.6254];
const ENDS = { from: CHANCAY, to: YANGSHAN };
/** Rounding of a detour and back, nautical miles. */
const ROUNDING = 0.5;

let router: SeaRouter;
beforeAll(() => {
  router = openBuiltRouter();
});

describe('a route via a passage', () => {
  it.each(['osumi', 'panama', 'magellan', 'drake', 'good-hope', 'malacca', 'luzon', 'torres'])(
    'takes %s, is no shorter and has no flags',
    (id) => {
      const route = routeOf({ ...ENDS, via: [id] });
      expect(route.passages.map((passed) => passed.id)).toContain(id);
      expect(route.distance).toBeGreaterThan(routeOf(ENDS).distance - ROUNDING);
      expect(route.flags).toEqual([]);
      expect(route.track[0]).toEqual(route.waypoints[0]);
    },
  );

  it('takes a canal only once', () => {
    const { waypoints, passages } = routeOf({ ...ENDS, via: ['panama'] });
    const onCanal = waypoints.filter(([lon, lat]) => Math.hypot(lon + 79.85, lat - 9.18) < 0.001);
    expect(onCanal).toHaveLength(1);
    expect(passages.map(({ id }) => id)).toContain('suez');
  });

  it('takes two in order', () => {
    const { passages } = routeOf({ ...ENDS, via: ['panama', 'suez'] });
    const taken = passages.map(({ id }) => id).filter((id) => id === 'panama' || id === 'suez');
    expect(taken).toEqual(['panama', 'suez']);
  });

  it('opens a passage closed by default, not one that the query closes', () => {
    expect(routeOf({ ...ENDS, via: ['torres'] }).ok).toBe(true);
    const result = router.route({ ...ENDS, via: ['suez'], closed: ['suez'] });
    expect(result).toEqual({ ok: false, reason: 'closed' });
  });

  it('does not exist for a ship that cannot pass it', () => {
    const result = router.route({ ...ENDS, via: ['panama'], vessel: { beam: 60 } });
    expect(result).toMatchObject({ ok: false, reason: 'too-large', passages: ['panama'] });
  });
});

function routeOf(query: RouteQuery): SeaRoute {
  const result = router.route(query);
  if (!result.ok) throw new Error(`No route: ${result.reason}`);
  return result;
}

import { describe, expect, it } from 'vitest';
import { type RouteQuery, routeQueryKey } from './sea-route';

const QUERY: RouteQuery = { from: [-77, -12], to: [122, 31] };

describe('routeQueryKey', () => {
  it('ignores the order of closed and opened passages', () => {
    const one = { ...QUERY, closed: ['suez', 'panama'], opened: ['kiel', 'torres'] };
    const two = { ...QUERY, closed: ['panama', 'suez'], opened: ['torres', 'kiel'] };
    expect(routeQueryKey(one)).toBe(routeQueryKey(two));
  });

  it('is the same for an empty list and an absent one', () => {
    expect(routeQueryKey({ ...QUERY, closed: [], opened: [], via: [] })).toBe(routeQueryKey(QUERY));
  });

  it.each<Partial<RouteQuery>>([
    { from: [-77, -13] },
    { to: [122, 32] },
    { closed: ['suez'] },
    { opened: ['suez'] },
    { via: ['suez'] },
    { vessel: { beam: 60 } },
    { keepsWeatherLimit: false },
  ])('differs with %j', (change) => {
    expect(routeQueryKey({ ...QUERY, ...change })).not.toBe(routeQueryKey(QUERY));
  });

  it('depends on the order of required passages', () => {
    const key = (via: readonly string[]) => routeQueryKey({ ...QUERY, via });
    expect(key(['panama', 'suez'])).not.toBe(key(['suez', 'panama']));
  });
});

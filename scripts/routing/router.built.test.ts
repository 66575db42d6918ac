import { beforeAll, describe, expect, it } from 'vitest';
import { isContinuous } from '../../src/geo/antimeridian';
import { geodesicDistance, trackLength } from '../../src/geo/geodesic';
import { isSamePlace, type Position, type Track } from '../../src/geo/position';
import { kilometres, kilometresToNauticalMiles } from '../../src/geo/units';
import type { RouteQuery, SeaRoute, SeaRouter } from '../../src/routing/index';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { isInCanal } from '../../tools/routing/passage-boxes';
import { readPublishedDistances } from '../../tools/routing/published-distances';
import { randomSeaPairs, type SeaPair } from './sea-pairs.fixture';

const PAIRS = 150;
const TRIPLES = 60;
/** How much two searches for one route may differ: a share, and nautical miles. */
const SHARE = 0.0005;
const MILES = 0.2;
const FIFTY_KM = kilometresToNauticalMiles(kilometres(50));

const rows = readPublishedDistances();
const chancay: Position = [-77.2731, -11.5843];
const yangshan: Position = [122.0691, 30.6254];

let router: SeaRouter;
let pairs: readonly SeaPair[];
let published: readonly {
  readonly name: string;
  readonly query: RouteQuery;
  readonly route: SeaRoute;
}[];

beforeAll(() => {
  router = openBuiltRouter();
  pairs = randomSeaPairs(router, PAIRS, 1);
  published = rows.map(({ from, to, closed }) => {
    const query = { from: from.position, to: to.position, closed };
    return { name: `${from.name} - ${to.name}`, query, route: found(query) };
  });
});

describe('the distance', () => {
  it('is the same in both directions', () => {
    const worst = pairs.map(({ from, to, route }) => {
      const back = found({ from: to, to: from });
      const excess = Math.abs(back.distance - route.distance) - SHARE * route.distance - MILES;
      return { from, to, there: route.distance, back: back.distance, excess };
    });
    expect(worst.filter(({ excess }) => excess > 0)).toEqual([]);
  });

  it('is the same in both directions between ports', () => {
    const worst = published.map(({ name, query, route }) => {
      const back = found({ ...query, from: query.to, to: query.from });
      const excess = Math.abs(back.distance - route.distance) - SHARE * route.distance - MILES;
      return { name, there: route.distance, back: back.distance, excess };
    });
    expect(worst.filter(({ excess }) => excess > 0)).toEqual([]);
  });

  it('is never shorter than the geodesic', () => {
    for (const { from, to, route } of pairs) {
      expect(route.distance).toBeGreaterThan(geodesicDistance(from, to) - 1e-6);
    }
    for (const { query, route } of published) {
      expect(route.distance).toBeGreaterThan(geodesicDistance(query.from, query.to) - 1e-6);
    }
  });

  it('is never longer than via a third position', () => {
    const bad = pairs.slice(0, TRIPLES).flatMap(({ from, to, route }, i) => {
      const { from: by } = pairs[i + TRIPLES] as SeaPair;
      const detour = found({ from, to: by }).distance + found({ from: by, to }).distance;
      return route.distance > detour + 1 ? [{ from, by, to, over: route.distance - detour }] : [];
    });
    expect(bad).toEqual([]);
  });

  it('is never longer than via a position on the route', () => {
    const bad = pairs.slice(0, TRIPLES).flatMap(({ from, to, route }) => {
      const by = route.track[route.track.length >> 1] as Position;
      if (isInCanal(by)) return [];
      const detour = found({ from, to: by }).distance + found({ from: by, to }).distance;
      const over = Math.abs(route.distance - detour);
      return over > SHARE * route.distance + 1 ? [{ from, by, to, over }] : [];
    });
    expect(bad).toEqual([]);
  });

  it('is no shorter with any of its passages closed', () => {
    const bad = pairs.flatMap(({ from, to, route }) =>
      route.passages.flatMap(({ id }) => {
        const other = router.route({ from, to, closed: [id] });
        const gain = other.ok ? route.distance - other.distance : 0;
        return gain > SHARE * route.distance + MILES ? [{ from, to, id, gain }] : [];
      }),
    );
    expect(bad).toEqual([]);
  });

  it('is the length of the track and its approaches', () => {
    for (const { route } of published) {
      const lines = [route.waypoints, ...route.approaches.map(({ track }) => track)];
      const length = lines.reduce((sum, line) => sum + trackLength(line), 0);
      expect(route.distance).toBeCloseTo(length, 6);
    }
  });
});

describe('the line', () => {
  const lineOf = ({ track, approaches }: SeaRoute): readonly Track[] => [
    ...approaches.filter(({ end }) => end === 'from').map((approach) => approach.track),
    ...(track.length > 0 ? [track] : []),
    ...approaches.filter(({ end }) => end === 'to').map((approach) => approach.track),
  ];
  const all = () => [
    ...pairs.map(({ from, to, route }) => ({ from, to, line: lineOf(route), route })),
    ...published.map(({ query, route }) => ({
      from: query.from,
      to: query.to,
      line: lineOf(route),
      route,
    })),
  ];

  it('starts and ends at the exact positions of the query', () => {
    for (const { from, to, line } of all()) {
      expect(line[0]?.[0]).toEqual(from);
      const end = line.at(-1)?.at(-1) as Position;
      expect([isSamePlace(end, to), end[1]]).toEqual([true, to[1]]);
    }
  });

  it('joins end to end', () => {
    for (const { line } of all()) {
      const gaps = line.slice(1).filter((next, i) => String(line[i]?.at(-1)) !== String(next[0]));
      expect(gaps).toEqual([]);
    }
  });

  it('has longitudes that never jump', () => {
    for (const { line } of all()) expect(isContinuous(line.flat())).toBe(true);
  });

  it('has steps of at most 50 km at sea', () => {
    for (const { route } of all()) {
      const steps = route.track.slice(1).map((to, i) => geodesicDistance(route.track[i] ?? to, to));
      expect(Math.max(0, ...steps)).toBeLessThanOrEqual(FIFTY_KM);
    }
  });

  it('turns at its waypoints', () => {
    for (const { route } of all()) {
      const onTrack = new Set(route.track.map(String));
      expect(route.waypoints.filter((at) => !onTrack.has(String(at)))).toEqual([]);
    }
  });

  it('takes its passages in order', () => {
    for (const { route } of all()) {
      const runs = route.passages.map(({ distance }) => distance);
      expect(runs).toEqual(runs.toSorted((a, b) => a - b));
      expect(runs.every((run) => run >= 0 && run <= route.distance)).toBe(true);
      expect(new Set(route.passages.map(({ id }) => id)).size).toBe(route.passages.length);
    }
  });

  it('never falls back to the coarse coast', () => {
    const flagged = all().filter(({ route }) => route.flags.includes('fallback'));
    expect(flagged.map(({ from, to }) => [from, to])).toEqual([]);
  });
});

describe('the same query', () => {
  it('has the same result after other queries and on another router', () => {
    const other = openBuiltRouter();
    const again = [...pairs.slice(0, 40)]
      .reverse()
      .map(({ from, to }) => other.route({ from, to }));
    expect(again.reverse()).toEqual(pairs.slice(0, 40).map(({ route }) => route));
  });

  it('has the same result after a passage was closed and opened', () => {
    const query = { from: chancay, to: yangshan };
    const before = router.route(query);
    router.route({ ...query, closed: ['osumi', 'panama'] });
    expect(router.route(query)).toEqual(before);
  });
});

describe('the corridor', () => {
  it('from Chancay to Yangshan crosses the Pacific', () => {
    const route = found({ from: chancay, to: yangshan });
    expect(route.distance).toBeGreaterThan(9200);
    expect(route.distance).toBeLessThan(9330);
  });

  it('takes Osumi if the Sea of Japan is closed', () => {
    const route = found({ from: chancay, to: yangshan, closed: ['korea'] });
    expect(route.passages.map(({ id }) => id)).toEqual(['osumi']);
    expect(route.distance).toBeGreaterThan(9310);
    expect(route.distance).toBeLessThan(9330);
  });
});

function found(query: RouteQuery): SeaRoute {
  const result = router.route(query);
  if (!result.ok) throw new Error(`No route for ${JSON.stringify(query)}: ${result.reason}`);
  return result;
}

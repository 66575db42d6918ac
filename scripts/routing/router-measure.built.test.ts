import { beforeAll, describe, expect, it } from 'vitest';
import { type RouteQuery, type SeaRouter, searchOrigin } from '../../src/routing/index';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { readPublishedDistances } from '../../tools/routing/published-distances';
import { sampleSize } from './sample-size.fixture';

/** Pairs of ports, beside those of published distances. */
const PAIRS = sampleSize(150, 600);
/** Each of how many published rows is measured. */
const EACH = sampleSize(3, 1);
/** How much a measured length may differ from that of the route, as a share; and of how many pairs it does at all. */
const SHARE = 0.0005;
const RARE = 0.005;

interface Case {
  readonly name: string;
  readonly query: RouteQuery;
}

const rows = readPublishedDistances();
const published: readonly Case[] = rows
  .filter((_, i) => i % EACH === 0)
  .map(({ from, to, closed }) => ({
    name: `${from.name} - ${to.name}`,
    query: { from: from.position, to: to.position, closed },
  }));
/** Ends of rows far from each other in the list, as they come in bulk: near, far, on rivers, on other seas. */
const mixed: readonly Case[] = Array.from({ length: PAIRS }, (_, i) => {
  const [one, other] = [rows[(i * 7) % rows.length], rows[(i * 31 + 11) % rows.length]];
  if (!one || !other) throw new Error('No published distances');
  const query = { from: one.from.position, to: other.to.position };
  return { name: `${one.from.name} - ${other.to.name}`, query };
});
const others: readonly Case[] = [
  { name: 'over land', query: { from: [103.5, 34.5], to: [122, 30] } },
  { name: 'two seas', query: { from: [50, 40], to: [0, 50] } },
  { name: 'one place', query: { from: [122, 30], to: [122, 30] } },
  { name: 'the ice', query: { from: [0, -75], to: [122, 30] } },
  { name: 'no passage', query: { from: [1, 50], to: [122, 30], closed: ['nowhere'] } },
  { name: 'by a passage', query: { from: [1, 50.5], to: [122, 30], via: ['panama'] } },
  { name: 'closed', query: { from: [50, 27], to: [122, 30], closed: ['hormuz'] } },
  { name: 'far south', query: { from: [-57, -61.5], to: [122, 30] } },
];

let alone: SeaRouter;
let bulk: SeaRouter;
beforeAll(() => {
  alone = openBuiltRouter();
  bulk = openBuiltRouter();
});

describe('what a router measures', () => {
  it('is what its route amounts to, in any order', () => {
    const cases = [...published, ...mixed, ...others].sort((a, b) =>
      originOf(a).localeCompare(originOf(b)),
    );
    const measured = cases.map(({ name, query }) => ({ name, query, found: bulk.measure(query) }));
    let differing = 0;
    for (const { name, query, found } of measured) {
      const route = alone.route(query);
      if (!route.ok || !found.ok) {
        expect([name, found]).toEqual([name, route]);
        continue;
      }
      const passages = route.passages.map(({ id }) => id);
      const off = Math.abs(found.distance - route.distance);
      expect([name, found.passages, found.flags]).toEqual([name, passages, route.flags]);
      expect([name, off <= SHARE * route.distance]).toEqual([name, true]);
      if (off > 1e-6) differing += 1;
    }
    expect(differing).toBeLessThanOrEqual(RARE * measured.length);
  }, 240_000);

  it('is as long in both directions, and does not depend on what was asked before', () => {
    for (const { name, query } of mixed.slice(0, 40)) {
      const [there, back] = [
        alone.measure(query),
        bulk.measure({ ...query, from: query.to, to: query.from }),
      ];
      if (!there.ok || !back.ok) throw new Error(`No route: ${name}`);
      expect([name, Math.abs(there.distance - back.distance) < 1e-6]).toEqual([name, true]);
      expect([name, back.passages.toReversed()]).toEqual([name, there.passages]);
    }
  }, 120_000);
});

function originOf({ query }: Case): string {
  return searchOrigin(query).join();
}

it('does not depend on what was asked before', () => {
  const charleston = [-79.93, 32.78] as const;
  // The way that is shorter takes more room between the islands than the one that is found first.
  const query: RouteQuery = { from: [7.15, 62.73], to: charleston };
  const found = openBuiltRouter().measure(query);
  const router = openBuiltRouter();
  router.measure({ from: charleston, to: [6.84, 53.44] });
  expect(router.measure(query)).toEqual(found);
});

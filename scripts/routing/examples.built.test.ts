import { beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import type { RouteResult, SeaRouter } from '../../src/routing/index';
import { angle, EARTH_KM, toVec } from '../../src/routing/vec';
import { openBuiltRouter } from '../../tools/routing/built-router';

/** A voyage, between which lengths its route lies, and water that it keeps out of or takes. */
interface Example {
  readonly name: string;
  readonly from: Position;
  readonly to: Position;
  /** Nautical miles. */
  readonly least: number;
  readonly most: number;
  /** A box of water that no part of the track lies in: west, south, east, north. */
  readonly not?: readonly [number, number, number, number];
  readonly takes?: readonly string[];
}

let router: SeaRouter;

beforeAll(() => {
  router = openBuiltRouter();
});

describe('an inshore channel that no ship on passage takes', () => {
  it.each<Example>([
    {
      name: 'Menai Strait',
      ...{ from: [-3.0167, 53.45], to: [-5.05, 51.7], least: 186, most: 201 },
      not: [-4.3, 53.12, -4.05, 53.3],
    },
    {
      name: 'Great Sandy Strait',
      ...{ from: [152.4592, -24.7581], to: [153.0583, -27.4667], least: 254, most: 270 },
      not: [152.85, -25.8, 153.02, -25.4],
    },
    {
      name: 'Seymour Narrows',
      ...{ from: [-123.15, 49.285], to: [139.649, 35.726], least: 4230, most: 4330 },
      not: [-126, 49.9, -125.1, 50.6],
    },
    {
      name: 'the channel of Santa Catarina',
      ...{ from: [-48.69, -26.89], to: [-68.3, -54.81], least: 1950, most: 2010 },
      not: [-48.62, -27.75, -48.5, -27.5],
    },
    {
      name: 'between the islands of Penghu',
      ...{ from: [132.895, 42.772], to: [101.319, 2.971], least: 3180, most: 3260 },
      not: [119.45, 23.5, 119.7, 23.75],
    },
    {
      name: 'Pamlico Sound',
      ...{ from: [-77.2111, 21.5444], to: [-76.575, 39.2667], least: 1160, most: 1195 },
      not: [-76.6, 34.9, -75.6, 36],
    },
    {
      name: 'the inlets of North Carolina, on the way to Honduras',
      ...{ from: [-76.3, 36.85], to: [-87.95, 15.85], least: 1525, most: 1590 },
      not: [-76.9, 34.75, -75.6, 36],
    },
  ])('is closed: $name', (example) => {
    expectRoute(example);
  });
});

describe('a passage that small ships alone take', () => {
  it.each<Example>([
    {
      name: 'Canso',
      ...{ from: [-63.57, 44.65], to: [-62.7, 45.7], least: 385, most: 430, takes: ['cabot'] },
    },
    {
      name: 'the Cape Cod Canal',
      ...{ from: [-71.03, 42.36], to: [-74.03, 40.66], least: 360, most: 392 },
    },
    {
      name: 'Palk Strait',
      ...{ from: [78.2, 8.75], to: [80.32, 13.1], least: 690, most: 760 },
    },
  ])('stays closed: $name', (example) => {
    const route = expectRoute(example);
    expect(route.passages.map(({ id }) => id)).toEqual(example.takes ?? []);
  });
});

describe('water among reefs and islets', () => {
  it.each<Example>([
    {
      name: 'the reefs off Jizan',
      ...{ from: [42.5333, 16.9], to: [39.15, 21.4667], least: 365, most: 395 },
      not: [40.6, 17.9, 41.8, 18.5],
    },
    {
      name: 'the islands of Sinan',
      ...{ from: [126.3833, 34.7792], to: [121.4917, 31.2333], least: 365, most: 395 },
      not: [125.97, 34.5, 126.25, 34.78],
    },
  ])('is kept out of: $name', (example) => {
    expectRoute(example);
  });
});

describe('a headland', () => {
  // 98 nm printed.
  it('is turned ten kilometres off: Cabo de la Nao, from Valencia to Alicante', () => {
    const route = found(router.route({ from: [-0.3167, 39.45], to: [-0.4833, 38.3333] }));
    expect(route.distance).toBeGreaterThan(95);
    expect(route.distance).toBeLessThan(103);
    const cape = toVec([0.2339, 38.733]);
    const km = EARTH_KM * Math.min(...route.track.map((at) => angle(cape, toVec(at))));
    expect(km).toBeGreaterThan(8.5);
    expect(km).toBeLessThan(11.5);
  });
});

describe('a narrow strait in which a port lies', () => {
  it('stays open: between Java and Madura', () => {
    const route = found(router.route({ from: [110.4167, -6.95], to: [112.7333, -7.2] }));
    expect(route.distance).toBeGreaterThan(180);
    expect(route.distance).toBeLessThan(202);
  });
});

describe('a strait with pilots and limits', () => {
  it.each<Example & { readonly draught: number }>([
    {
      name: 'Torres',
      ...{ from: [147.1444, -9.4792], to: [130.8333, -12.475], least: 1018, most: 1040 },
      ...{ takes: ['torres'], draught: 12.3 },
    },
    {
      name: 'Kanmon',
      ...{ from: [129.04, 35.1], to: [135.2, 34.66], least: 340, most: 380 },
      ...{ takes: ['kanmon'], draught: 11.5 },
    },
    {
      name: 'Nevelskoy',
      ...{ from: [140.27, 49.05], to: [143.9, 53.6], least: 300, most: 480 },
      ...{ takes: ['nevelskoy'], draught: 7.3 },
    },
  ])('is taken by ships of less draught: $name', ({ from, to, least, most, takes, draught }) => {
    const route = found(router.route({ from, to }));
    expect(route.passages.map(({ id }) => id)).toEqual(expect.arrayContaining([...(takes ?? [])]));
    expect(route.distance).toBeGreaterThan(least);
    expect(route.distance).toBeLessThan(most);
    const deep = found(router.route({ from, to, vessel: { draught } }));
    expect(deep.passages.map(({ id }) => id)).not.toContain(takes?.[0]);
  });
});

describe('a river', () => {
  it('is left midway, where the other port lies', () => {
    const route = found(router.route({ from: [4.4, 51.2333], to: [3.6, 51.44] }));
    expect(route.distance).toBeGreaterThan(38);
    expect(route.distance).toBeLessThan(46);
  });
});

describe('a port behind flats', () => {
  it('is reached in its channel alone: Bahia Blanca', () => {
    const route = found(router.route({ from: [-62.2667, -38.7833], to: [-58.37, -34.6] }));
    expect(route.approaches.map(({ fairway }) => fairway)).toContain('bahia-blanca');
    expect(route.distance).toBeGreaterThan(510);
    expect(route.distance).toBeLessThan(575);
  });
});

describe('the Caspian Sea', () => {
  const baku: Position = [49.87, 40.36];
  const aktau: Position = [51.17, 43.65];

  it('is sailed', () => {
    const route = found(router.route({ from: baku, to: aktau }));
    expect(route.distance).toBeGreaterThan(240);
    expect(route.distance).toBeLessThan(266);
  });

  it('is joined to the oceans by no water, and the answer names both', () => {
    expect(router.route({ from: baku, to: [4.05, 51.95] })).toMatchObject({
      ok: false,
      reason: 'separate-waters',
      waters: ['caspian-sea', 'oceans'],
    });
    expect(router.route({ from: [-77.2731, -11.5843], to: aktau })).toMatchObject({
      reason: 'separate-waters',
      waters: ['oceans', 'caspian-sea'],
    });
  });
});

const LAKE_PORTS = {
  'Thunder Bay': [-89.2, 48.4],
  Duluth: [-92.09, 46.77],
  Milwaukee: [-87.88, 43.03],
  Chicago: [-87.6, 41.88],
  'Port Huron': [-82.42, 42.98],
  Detroit: [-83.06, 42.32],
  Toledo: [-83.47, 41.69],
  Cleveland: [-81.71, 41.51],
  Erie: [-80.09, 42.14],
  'Port Colborne': [-79.25, 42.88],
  Toronto: [-79.36, 43.63],
  Ogdensburg: [-75.49, 44.7],
} as const satisfies Readonly<Record<string, Position>>;
const MONTREAL: Position = [-73.55, 45.503];
const QUEBEC: Position = [-71.2, 46.82];
const ROTTERDAM: Position = [4.05, 51.95];
const MILES_PER_STATUTE_MILE = 1.609344 / 1.852;

describe('the Great Lakes', () => {
  // Statute miles to the junction of the ship channel with the harbour of Montreal: Great Lakes St. Lawrence Seaway System, Facts and Figures.
  it.each([
    ['Thunder Bay', 1222, ['soo', 'st-clair', 'welland', 'st-lawrence-seaway']],
    ['Duluth', 1344, ['soo', 'st-clair', 'welland', 'st-lawrence-seaway']],
    ['Milwaukee', 1186, ['mackinac', 'st-clair', 'welland', 'st-lawrence-seaway']],
    ['Chicago', 1251, ['mackinac', 'st-clair', 'welland', 'st-lawrence-seaway']],
    ['Port Huron', 680, ['st-clair', 'welland', 'st-lawrence-seaway']],
    ['Detroit', 618, ['st-clair', 'welland', 'st-lawrence-seaway']],
    ['Toledo', 611, ['welland', 'st-lawrence-seaway']],
    ['Cleveland', 534, ['welland', 'st-lawrence-seaway']],
    ['Erie', 439, ['welland', 'st-lawrence-seaway']],
    ['Port Colborne', 374, ['welland', 'st-lawrence-seaway']],
    ['Toronto', 349, ['st-lawrence-seaway']],
    ['Ogdensburg', 126, ['st-lawrence-seaway']],
  ] as const)('lie as far from Montreal as the Seaway prints: %s', (name, miles, passages) => {
    const published = miles * MILES_PER_STATUTE_MILE;
    const route = found(router.route({ from: LAKE_PORTS[name], to: MONTREAL }));
    expect(Math.abs(route.distance - published)).toBeLessThan(Math.max(7, 0.033 * published));
    expect(route.passages.map(({ id }) => id)).toEqual(passages);
    expect(route.flags).toEqual([]);
  });

  // Duluth to Port Huron by the same table, and from there to Cleveland: Green's Great Lakes & Seaway Directory, 1965, table V.
  it('are sailed from Lake Superior to Lake Erie: Duluth to Cleveland', () => {
    const route = found(router.route({ from: LAKE_PORTS.Duluth, to: LAKE_PORTS.Cleveland }));
    const published = (1344 - 680 + 171) * MILES_PER_STATUTE_MILE;
    expect(Math.abs(route.distance - published)).toBeLessThan(0.02 * published);
    expect(route.passages.map(({ id }) => id)).toEqual(['soo', 'st-clair']);
  });

  it('are left for the ocean by the Seaway: Chicago to Rotterdam', () => {
    const whole = found(router.route({ from: LAKE_PORTS.Chicago, to: ROTTERDAM }));
    const up = found(router.route({ from: LAKE_PORTS.Chicago, to: MONTREAL }));
    const down = found(router.route({ from: MONTREAL, to: ROTTERDAM }));
    expect(Math.abs(whole.distance - up.distance - down.distance)).toBeLessThan(6);
    expect(whole.passages.map(({ id }) => id).slice(0, 4)).toEqual([
      'mackinac',
      'st-clair',
      'welland',
      'st-lawrence-seaway',
    ]);
    const back = found(router.route({ from: ROTTERDAM, to: LAKE_PORTS.Chicago }));
    expect(back.distance).toBeCloseTo(whole.distance, 3);
  });

  it('leave a port on the river by its upper end: Thunder Bay to Quebec', () => {
    const from = LAKE_PORTS['Thunder Bay'];
    const route = found(router.route({ from, to: QUEBEC }));
    const montreal = found(router.route({ from, to: MONTREAL }));
    // Quebec to Montreal: 139 nm by Pub. 151.
    expect(Math.abs(route.distance - montreal.distance - 139)).toBeLessThan(7);
  });

  it('are sailed without canals on one lake: Toronto to Hamilton', () => {
    const route = found(router.route({ from: LAKE_PORTS.Toronto, to: [-79.83, 43.27] }));
    expect(route.distance).toBeGreaterThan(26);
    expect(route.distance).toBeLessThan(34);
    expect(route.passages).toEqual([]);
  });

  it.each([
    { vessel: { draught: 8.5 }, passages: ['st-clair', 'welland', 'st-lawrence-seaway'] },
    { vessel: { draught: 8.1 }, passages: ['welland', 'st-lawrence-seaway'] },
    { vessel: { beam: 32.2 }, passages: ['welland', 'st-lawrence-seaway'] },
    { vessel: { length: 230 }, passages: ['welland', 'st-lawrence-seaway'] },
    { vessel: { airDraught: 36 }, passages: ['welland', 'st-lawrence-seaway'] },
  ])('are beyond a ship of $vessel, and the answer names the canals', ({ vessel, passages }) => {
    const result = router.route({ from: LAKE_PORTS.Chicago, to: ROTTERDAM, vessel });
    expect(result).toEqual({
      ok: false,
      reason: 'too-large',
      detail: passages.join(' '),
      passages,
    });
    const fits = { length: 225.5, beam: 23.8, draught: 8.08, airDraught: 35.5 };
    expect(router.route({ from: LAKE_PORTS.Chicago, to: ROTTERDAM, vessel: fits }).ok).toBe(true);
  });

  it('leave Montreal open to ships that the Seaway is too small for', () => {
    const vessel = { length: 294, beam: 32.2, draught: 10.7 };
    expect(found(router.route({ from: MONTREAL, to: ROTTERDAM, vessel })).passages).not.toContain(
      'st-lawrence-seaway',
    );
    expect(router.route({ from: MONTREAL, to: LAKE_PORTS.Toronto, vessel })).toMatchObject({
      reason: 'too-large',
      passages: ['st-lawrence-seaway'],
    });
  });

  it('are cut off if their canals are closed', () => {
    const { Chicago: from } = LAKE_PORTS;
    expect(router.route({ from, to: ROTTERDAM, closed: ['welland'] })).toEqual({
      ok: false,
      reason: 'closed',
    });
  });
});

/** Returns the route of an example, which is as long as it says and keeps out of the water that it names. */
function expectRoute({ from, to, least, most, not }: Example) {
  const route = found(router.route({ from, to }));
  expect(route.distance).toBeGreaterThan(least);
  expect(route.distance).toBeLessThan(most);
  expect(route.track.filter((at) => not && isIn(at, not))).toEqual([]);
  return route;
}

function found(result: RouteResult) {
  if (!result.ok) throw new Error(`No route: ${result.reason} ${result.detail}`);
  return result;
}

function isIn([lon, lat]: Position, [west, south, east, north]: NonNullable<Example['not']>) {
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return wrapped > west && wrapped < east && lat > south && lat < north;
}

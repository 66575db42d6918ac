import { beforeAll, describe, expect, it } from 'vitest';
import type { WaterwayPassage } from '../../src/domain/waterways';
import type { Position } from '../../src/geo/position';
import type { Router } from '../../src/routing/router';
import { openRouter, readWaterways } from '../../tools/routing/built-router';

type Pair = readonly [from: Position, to: Position];

/** For each passage two places at sea between which the shortest way takes it. */
const PAIRS: Readonly<Record<string, Pair>> = {
  alas: [
    [116.6, -8.9],
    [116.8, -8.3],
  ],
  'bab-el-mandeb': [
    [41, 16],
    [48, 12],
  ],
  bali: [
    [114.2, -7.5],
    [114.6, -8.9],
  ],
  bass: [
    [140, -39],
    [151, -38.5],
  ],
  beagle: [
    [-69.8, -54.9],
    [-68.3, -54.87],
  ],
  'belle-isle': [
    [-58, 50],
    [-40, 55],
  ],
  bering: [
    [-175, 60],
    [-165, 70],
  ],
  bosporus: [
    [28.5, 40.8],
    [31, 42],
  ],
  bungo: [
    [132.2, 32.6],
    [132.2, 33.3],
  ],
  cabot: [
    [-62, 48],
    [-57, 45],
  ],
  canso: [
    [-61.8, 45.9],
    [-61, 45.4],
  ],
  'cape-cod': [
    [-71.2, 41.2],
    [-69.8, 42.4],
  ],
  cook: [
    [173, -40],
    [176, -42.5],
  ],
  corinth: [
    [22.7, 38.1],
    [23.3, 37.8],
  ],
  dardanelles: [
    [25.5, 40],
    [28, 40.7],
  ],
  dover: [
    [-1, 50.2],
    [3, 52],
  ],
  drake: [
    [-80, -57],
    [-60, -57],
  ],
  florida: [
    [-84, 25],
    [-79.5, 27],
  ],
  gibraltar: [
    [-9, 36],
    [0, 37],
  ],
  'good-hope': [
    [10, -33],
    [33, -32],
  ],
  'great-belt': [
    [11, 57.5],
    [11.6, 54.4],
  ],
  hormuz: [
    [54, 26],
    [58, 25],
  ],
  kanmon: [
    [130.5, 34],
    [131.4, 33.9],
  ],
  kerch: [
    [36.4, 44.8],
    [36.6, 45.5],
  ],
  kiel: [
    [8.5, 54],
    [10.8, 54.7],
  ],
  kii: [
    [134.9, 33.2],
    [135.2, 34.5],
  ],
  korea: [
    [127.5, 33.8],
    [131, 36.5],
  ],
  'la-perouse': [
    [140, 45.5],
    [145, 46],
  ],
  'little-belt': [
    [10, 54.8],
    [10.3, 56.2],
  ],
  lombok: [
    [115.8, -8.9],
    [115.8, -8.2],
  ],
  luzon: [
    [118, 20],
    [126, 21.5],
  ],
  magellan: [
    [-76, -53],
    [-67, -52.3],
  ],
  makassar: [
    [119.5, 2],
    [118, -4],
  ],
  malacca: [
    [97, 5.5],
    [102.5, 1.9],
  ],
  messina: [
    [15.4, 37.7],
    [15.2, 38.8],
  ],
  mona: [
    [-68.5, 17.5],
    [-67.5, 20],
  ],
  nevelskoy: [
    [141.6, 51.8],
    [141.6, 52.6],
  ],
  'northern-sea-route': [
    [60, 76],
    [140, 76],
  ],
  'northwest-passage': [
    [-85, 74.2],
    [-115, 74],
  ],
  ombai: [
    [124.6, -8.7],
    [125.3, -8.5],
  ],
  oresund: [
    [12.3, 56.4],
    [12.8, 55.2],
  ],
  osumi: [
    [135, 31],
    [128, 31],
  ],
  palk: [
    [79.9, 9.9],
    [78.5, 8.7],
  ],
  panama: [
    [-80, 11],
    [-79.5, 7],
  ],
  pentland: [
    [-5, 58.9],
    [-1, 58.5],
  ],
  qiongzhou: [
    [109, 20.2],
    [111.5, 20.3],
  ],
  'san-bernardino': [
    [123, 12.5],
    [125.5, 13.5],
  ],
  suez: [
    [31, 33],
    [33.5, 28],
  ],
  sunda: [
    [103, -8],
    [107, -5],
  ],
  surigao: [
    [124.8, 9.6],
    [126.5, 10.8],
  ],
  taiwan: [
    [118.5, 23],
    [122, 26.5],
  ],
  torres: [
    [140, -10.8],
    [144.5, -9.8],
  ],
  tsugaru: [
    [138.5, 41],
    [143, 41.5],
  ],
  unimak: [
    [-167, 55.5],
    [-163, 53.5],
  ],
  vitiaz: [
    [147.2, -5],
    [148.5, -7],
  ],
  windward: [
    [-75, 18.8],
    [-73, 21],
  ],
  yucatan: [
    [-85, 19.5],
    [-87, 24],
  ],
};

/** What closing a passage adds at the least, nautical miles. */
const MORE = 2;

let router: Router;
beforeAll(() => {
  router = openRouter();
});

const { passages } = readWaterways();

describe('a passage', () => {
  it('is in the table, each of them', () => {
    expect(passages.map(({ id }) => id)).toEqual(Object.keys(PAIRS));
  });

  it.each(passages)('$id is on a way for which it is open', ({ id }) => {
    const route = router.route(requestFor(id));
    expect(route).toMatchObject({ ok: true, flags: [] });
    expect(route.ok && route.passages.map((passed) => passed.id)).toContain(id);
  });

  it.each(passages)('$id if closed makes the way longer, or ends it', ({ id }) => {
    const open = router.route(requestFor(id));
    const shut = router.route({ ...requestFor(id), closed: [id] });
    if (!shut.ok) expect(shut.reason).toBe('closed');
    else {
      expect(open.ok && shut.distance - open.distance).toBeGreaterThan(MORE);
      expect(shut.passages.map((passed) => passed.id)).not.toContain(id);
    }
  });

  it.each(passages.filter(({ open }) => !open))('$id is not taken unless asked for', ({ id }) => {
    const [from, to] = PAIRS[id] as Pair;
    // A ship that calls within 20 km of it may take it.
    const route = router.route({ from, to });
    expect(route.ok && route.passages.map((passed) => passed.id)).not.toContain(id);
  });

  it.each(passages.filter(hasGate))('$id is passed on its gate', ({ id, gate }) => {
    const route = router.route(requestFor(id));
    const passed = route.ok ? route.passages.find((each) => each.id === id) : undefined;
    const lats = gate.map(([, lat]) => lat);
    expect(passed?.position[1]).toBeGreaterThan(Math.min(...lats) - 0.5);
    expect(passed?.position[1]).toBeLessThan(Math.max(...lats) + 3);
  });

  it('that a deep ship cannot pass is closed to it', () => {
    for (const { id, limits } of passages) {
      for (const { measure, metres } of limits) {
        const vessel = { [measure]: metres + 0.1 };
        const route = router.route({ ...requestFor(id), vessel });
        expect(route.ok && route.passages.some((passed) => passed.id === id)).toBe(false);
      }
    }
  });
});

describe('closing Suez, Panama and both capes', () => {
  it('parts the Atlantic from the Pacific', () => {
    const closed = ['suez', 'panama', 'good-hope', 'drake', 'magellan'];
    const route = router.route({ from: [-30, 30], to: [-150, 30], closed });
    expect(route).toEqual({ ok: false, reason: 'closed' });
  });
});

function requestFor(id: string) {
  const [from, to] = PAIRS[id] as Pair;
  return { from, to, opened: [id] };
}

function hasGate(
  passage: WaterwayPassage,
): passage is WaterwayPassage & { readonly gate: NonNullable<WaterwayPassage['gate']> } {
  return passage.gate !== undefined;
}

import { describe, expect, it } from 'vitest';
import { isSameCamera } from '../domain/camera';
import { openVoyage } from '../state/select-voyage';
import {
  AT_SEA,
  atlas,
  BUILDER_LINKS,
  BUILDER_PAGE,
  cameraOf,
  isInView,
  load,
  PARTS,
  type Part,
  settle,
} from './camera-atlas.fixture';
import { BRIDGE, MINE } from './places.fixture';

/** From one place at sea to another. */
const VOYAGE_PAGE = { kind: 'voyage', id: '10s80w~20n130w' } as const;

const NO_ROUTE = { ok: false, reason: 'closed' } as const;

const ORDERS: readonly (readonly Part[])[] = PARTS.flatMap((first) =>
  PARTS.flatMap((second) =>
    PARTS.filter((third) => new Set([first, second, third]).size === 3).map((third) => [
      first,
      second,
      third,
    ]),
  ),
);

describe('late data', () => {
  it('is framed when it is fetched, for a page opened from a link', () => {
    const { map, store } = atlas({ data: [], selection: BUILDER_PAGE });
    const start = cameraOf(map);
    for (const part of ['corridor', 'graph'] as const) load(store, part);
    expect(cameraOf(map)).toEqual(start);
    load(store, 'projects');
    settle(map);
    expect(isInView(map, MINE.position) && isInView(map, BRIDGE.position)).toBe(true);
    expect(cameraOf(map).zoom).toBeGreaterThan(3);
  });

  it('is framed the same in any order of arrival', () => {
    const ends = ORDERS.map((order) => {
      const { map, store } = atlas({ data: [], selection: BUILDER_PAGE });
      for (const part of order) {
        load(store, part);
        settle(map);
      }
      return cameraOf(map);
    });
    expect(ends.every((end) => isSameCamera(end, ends[0] ?? AT_SEA))).toBe(true);
  });

  it('is not framed once the reader has moved the map', () => {
    const { map, store } = atlas({ data: ['corridor', 'projects'], selection: BUILDER_PAGE });
    map.drag([3, 3]);
    const moved = cameraOf(map);
    load(store, 'graph');
    settle(map);
    expect(cameraOf(map)).toEqual(moved);
    expect(store.getState().camera).toEqual(moved);
  });

  it('does not interrupt a move of the reader', () => {
    const { map, store } = atlas({ data: ['corridor', 'projects'], selection: BUILDER_PAGE });
    map.grab();
    map.dragBy([3, 3]);
    load(store, 'graph');
    map.release();
    settle(map);
    expect(isSameCamera(cameraOf(map), store.getState().camera ?? AT_SEA)).toBe(true);
    expect(map.moves).toEqual([]);
  });

  it('of a voyage chosen after a move is framed when its legs are answered', () => {
    const { map, store } = atlas();
    map.drag([30, 10]);
    store.getState().select(VOYAGE_PAGE);
    const [leg] = openVoyage(store.getState())?.legs ?? [];
    if (leg?.mode !== 'sea') throw new Error('The voyage has no leg by sea');
    store.getState().setAnswers({ [leg.key]: { state: 'loading' } });
    const before = cameraOf(map);
    settle(map);
    expect(cameraOf(map)).toEqual(before);
    store.getState().setAnswers({ [leg.key]: { state: 'ready', value: NO_ROUTE } });
    settle(map);
    expect(isInView(map, [-80, -10]) && isInView(map, [-130, 20])).toBe(true);
    expect(store.getState().camera).toBeNull();
  });

  it('causes no move until it is fetched', () => {
    const { map, store } = atlas({ data: ['corridor', 'projects'], camera: AT_SEA });
    store.getState().setNeighbours(BUILDER_LINKS, { state: 'loading' });
    store.getState().select(BUILDER_PAGE);
    settle(map);
    expect(cameraOf(map)).toEqual(AT_SEA);
    load(store, 'graph');
    settle(map);
    expect(isInView(map, MINE.position) && isInView(map, BRIDGE.position)).toBe(true);
  });

  it('that fails leaves the default bounds in view', () => {
    const { map, store } = atlas({ data: ['corridor', 'projects'], selection: BUILDER_PAGE });
    store.getState().setNeighbours(BUILDER_LINKS, { state: 'failed', reason: 'unreachable' });
    settle(map);
    const overview = atlas();
    expect(isSameCamera(cameraOf(map), cameraOf(overview.map))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { isSameCamera } from '../domain/camera';
import {
  AT_SEA,
  atlas,
  BRIDGE_PAGE,
  BUILDER_PAGE,
  cameraOf,
  HIGH_SHEET,
  isInLink,
  MINE_PAGE,
  SITE_ZOOM,
  settle,
  TOWN_ZOOM,
} from './camera-atlas.fixture';

describe('a flight to a selection', () => {
  it('ends at the frame of the selection and leaves no camera in the address', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    expect(map.moves.at(-1)?.duration).toBeGreaterThan(0);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
    expect(store.getState().camera).toBeNull();
    expect(isInLink(map, store)).toBe(true);
  });

  it('goes to the places that the page on who gains compares, wherever the reader had moved the map', () => {
    const { map, store } = atlas();
    store.getState().setCamera(AT_SEA);
    store.getState().select({ kind: 'gains' });
    settle(map);
    const { lon, lat } = cameraOf(map);
    expect(lon).toBeGreaterThan(-80);
    expect(lon).toBeLessThan(-35);
    expect(lat).toBeLessThan(0);
    expect(store.getState().camera).toBeNull();
  });

  it('continues when the insets change', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(200);
    store.getState().setInsets(HIGH_SHEET);
    expect(cameraOf(map).zoom).toBeLessThan(TOWN_ZOOM);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
  });

  it('is re-aimed at the new frame when the insets change', () => {
    const [cut, whole] = [atlas(), atlas()];
    cut.store.getState().select(BUILDER_PAGE);
    cut.map.pass(200);
    for (const { store } of [cut, whole]) store.getState().setInsets(HIGH_SHEET);
    whole.store.getState().select(BUILDER_PAGE);
    for (const { map } of [cut, whole]) settle(map);
    expect(isSameCamera(cameraOf(cut.map), cameraOf(whole.map))).toBe(true);
  });

  it('continues when the window is resized', () => {
    const { map, store, camera } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(200);
    map.container.clientWidth = 700;
    camera.resized();
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
  });

  it('takes no longer when it is re-aimed', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    const whole = map.moves.at(-1)?.duration ?? 0;
    map.pass(200);
    store.getState().setInsets(HIGH_SHEET);
    expect(map.moves.at(-1)?.duration).toBeCloseTo(whole - 200);
  });

  it('is replaced by the next flight', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(200);
    store.getState().select(BRIDGE_PAGE);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -46, lat: -23, zoom: SITE_ZOOM });
    expect(store.getState().camera).toBeNull();
  });

  it('is replaced by a move of the reader, whose camera the address then contains', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(200);
    map.drag([10, 0]);
    settle(map);
    expect(store.getState().camera).toEqual(cameraOf(map));
    expect(cameraOf(map).zoom).toBeLessThan(TOWN_ZOOM);
  });

  it('reaches its goal when a page without a place is selected', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(200);
    store.getState().select({ kind: 'projects' });
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
    expect(isInLink(map, store)).toBe(true);
  });

  it('is a jump for readers who prefer reduced motion', () => {
    const { map, store } = atlas({ isStill: true });
    store.getState().select(MINE_PAGE);
    expect(map.moves.at(-1)?.duration).toBe(0);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
  });
});

describe('a selected record', () => {
  it('that was clicked on the map and is in view keeps the camera', () => {
    const { map, store, camera } = atlas({ camera: { ...AT_SEA, lon: -71, lat: -13 } });
    const start = cameraOf(map);
    const there = { ...MINE_PAGE };
    camera.pointAt(there);
    store.getState().select(there);
    settle(map);
    expect(cameraOf(map)).toEqual(start);
    expect(store.getState().camera).toEqual(start);
  });

  it('is framed during the inertia of a move', () => {
    const { map, store } = atlas();
    map.grab();
    map.fling([20, 0]);
    map.pass(300);
    store.getState().select(MINE_PAGE);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
    expect(store.getState().camera).toBeNull();
  });

  it('is approached at the closer zoom of a free camera, within a limit', () => {
    const { map, store } = atlas({ camera: { ...AT_SEA, zoom: 7 } });
    store.getState().select(MINE_PAGE);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: 7 });
    expect(isInLink(map, store)).toBe(true);
  });

  it('after a record with a closer frame has its own frame', () => {
    const { map, store } = atlas();
    store.getState().select(BRIDGE_PAGE);
    settle(map);
    expect(cameraOf(map).zoom).toBe(SITE_ZOOM);
    store.getState().select(MINE_PAGE);
    settle(map);
    expect(cameraOf(map).zoom).toBe(TOWN_ZOOM);
    expect(store.getState().camera).toBeNull();
  });

  it('is framed again when the window is resized', () => {
    const { map, store, camera } = atlas();
    store.getState().select(BUILDER_PAGE);
    settle(map);
    const wide = cameraOf(map).zoom;
    map.container.clientWidth = 400;
    camera.resized();
    expect(cameraOf(map).zoom).toBeLessThan(wide);
    expect(store.getState().camera).toBeNull();
  });
});

it('an opened cluster is flown to, and the address contains its camera', () => {
  const { map, store, camera } = atlas();
  camera.approach([-75, -11], 5.2);
  settle(map);
  expect(cameraOf(map)).toMatchObject({ lon: -75, lat: -11, zoom: 5.2 });
  expect(isInLink(map, store)).toBe(true);
});

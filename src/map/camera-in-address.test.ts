import { describe, expect, it } from 'vitest';
import { isSameCamera } from '../domain/camera';
import { OVERVIEW } from '../domain/selection';
import {
  AT_SEA,
  atlas,
  BRIDGE_PAGE,
  cameraOf,
  HIGH_SHEET,
  isInLink,
  LOW_SHEET,
  MINE_PAGE,
  read,
  settle,
  TOWN_ZOOM,
} from './camera-atlas.fixture';

describe('Back and Forward', () => {
  it('restore a camera though the sheet rises during the flight', () => {
    const { map, store } = atlas();
    store.getState().setInsets(LOW_SHEET);
    read(store, { selection: MINE_PAGE, camera: { ...AT_SEA, zoom: 6.5 } });
    map.pass(100);
    store.getState().setInsets(HIGH_SHEET);
    settle(map);
    expect(isSameCamera(cameraOf(map), { ...AT_SEA, zoom: 6.5 })).toBe(true);
    expect(isInLink(map, store)).toBe(true);
  });

  it('frame an entry without a camera, whatever page it is', () => {
    const { map, store } = atlas();
    const start = cameraOf(map);
    store.getState().select(MINE_PAGE);
    settle(map);
    read(store, { selection: OVERVIEW, camera: null });
    settle(map);
    expect(isSameCamera(cameraOf(map), start)).toBe(true);
    expect(store.getState().camera).toBeNull();
  });

  it('frame a record exactly from any camera', () => {
    const { map, store } = atlas();
    store.getState().setCamera({ ...AT_SEA, zoom: 9 });
    settle(map);
    read(store, { selection: MINE_PAGE, camera: null });
    settle(map);
    expect(cameraOf(map).zoom).toBe(TOWN_ZOOM);
  });

  it('are exact while the reader holds the map', () => {
    const { map, store } = atlas();
    map.grab();
    map.dragBy([5, 5]);
    read(store, { selection: MINE_PAGE, camera: AT_SEA });
    settle(map);
    expect(isSameCamera(cameraOf(map), AT_SEA)).toBe(true);
  });
});

describe('the camera in the address', () => {
  it('is the one that the size of the map allows', () => {
    const { map, store } = atlas({ camera: { ...AT_SEA, zoom: 0 } });
    expect(cameraOf(map).zoom).toBeGreaterThan(0);
    expect(store.getState().camera).toEqual(cameraOf(map));
  });

  it('follows when a larger window forces a closer zoom', () => {
    const { map, store, camera } = atlas({ camera: { ...AT_SEA, zoom: 0.3 } });
    map.container.clientHeight = 1200;
    camera.resized();
    settle(map);
    expect(cameraOf(map).zoom).toBeCloseTo(Math.log2(1200 / 512));
    expect(isInLink(map, store)).toBe(true);
  });

  it('is not set by an event of MapLibre without a cause', () => {
    const { map, store } = atlas();
    map.fire('movestart');
    map.fire('moveend');
    expect(store.getState().camera).toBeNull();
  });

  it('stays in the address when a link is redirected', () => {
    const { map, store } = atlas({ camera: AT_SEA, selection: BRIDGE_PAGE });
    store.getState().redirect(MINE_PAGE);
    settle(map);
    expect(isSameCamera(cameraOf(map), AT_SEA)).toBe(true);
    expect(store.getState().camera).toEqual(AT_SEA);
  });

  it('is replaced by a frame when a selected page is redirected', () => {
    const { map, store } = atlas({ camera: AT_SEA, former: 'former' });
    store.getState().select({ kind: 'project', id: 'former' });
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
    expect(isInLink(map, store)).toBe(true);
  });

  it('is set when a page without a place follows a record', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    settle(map);
    store.getState().select({ kind: 'about' });
    expect(store.getState().camera).toEqual(cameraOf(map));
  });

  it('stays unset from one page without a place to the next', () => {
    const { map, store } = atlas();
    const start = cameraOf(map);
    store.getState().select({ kind: 'about' });
    expect(store.getState().camera).toBeNull();
    expect(cameraOf(map)).toEqual(start);
  });

  it('leads the view that a copied link names', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(100);
    expect(store.getState().view).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
    settle(map);
    expect(isSameCamera(store.getState().view ?? AT_SEA, cameraOf(map))).toBe(true);
  });
});

it('holding the map commits its current camera', () => {
  const { map, store, camera } = atlas({ selection: { kind: 'measure' } });
  const start = cameraOf(map);
  camera.hold();
  store.getState().addRulerPoint([-70, -10]);
  store.getState().addRulerPoint([-71, -10]);
  settle(map);
  expect(cameraOf(map)).toEqual(start);
  expect(store.getState().camera).toEqual(start);
});

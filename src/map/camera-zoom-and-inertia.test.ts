import { describe, expect, it } from 'vitest';
import { CAMERA_LIMITS, isSameCamera } from '../domain/camera';
import { AT_SEA, atlas, cameraOf, HIGH_SHEET, isInLink, settle } from './camera-atlas.fixture';

describe('the zoom buttons', () => {
  it('zoom by two when pressed twice quickly', () => {
    const { map, store } = atlas({ camera: AT_SEA });
    store.getState().zoomBy(1);
    map.pass(50);
    store.getState().zoomBy(1);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -120, lat: -5, zoom: 7 });
    expect(isInLink(map, store)).toBe(true);
  });

  it('start from the current camera, not from the last one at rest', () => {
    const { map, store } = atlas({ camera: AT_SEA });
    map.grab();
    map.dragBy([10, 0]);
    store.getState().zoomBy(1);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -110, zoom: 6 });
  });

  it('zoom by two during the inertia of a move', () => {
    const { map, store } = atlas({ camera: AT_SEA });
    map.grab();
    map.fling([20, 0]);
    map.pass(500);
    store.getState().zoomBy(1);
    store.getState().zoomBy(1);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -110, zoom: 7 });
    expect(isInLink(map, store)).toBe(true);
  });

  it('stop at the limit, and so does the address', () => {
    const { map, store } = atlas({ camera: { ...AT_SEA, zoom: CAMERA_LIMITS.maxZoom - 0.5 } });
    for (let i = 0; i < 3; i++) store.getState().zoomBy(1);
    settle(map);
    expect(store.getState().camera?.zoom).toBe(CAMERA_LIMITS.maxZoom);
    expect(isInLink(map, store)).toBe(true);
  });

  it('set no camera at the limit', () => {
    const { map, store } = atlas();
    store.getState().zoomBy(-9);
    settle(map);
    expect(isInLink(map, store)).toBe(true);
    const { zoom } = cameraOf(map);
    store.getState().zoomBy(-1);
    settle(map);
    expect(store.getState().camera?.zoom).toBe(zoom);
  });

  it('turn north up at the goal of a flight', () => {
    const { map, store } = atlas({ camera: { ...AT_SEA, bearing: 40, pitch: 30 } });
    store.getState().zoomBy(1);
    store.getState().turnNorth();
    settle(map);
    expect(isSameCamera(cameraOf(map), { ...AT_SEA, zoom: 6 })).toBe(true);
  });
});

it('the inertia of a move continues when the panel changes its width', () => {
  const { map, store } = atlas();
  store.getState().setCamera(AT_SEA);
  settle(map);
  map.grab();
  map.fling([10, 0]);
  map.pass(200);
  map.container.clientWidth = 980;
  store.getState().setInsets({ top: 56, right: 0, bottom: 0, left: 420 });
  settle(map);
  expect(cameraOf(map).lon).toBeCloseTo(AT_SEA.lon + 10);
  expect(store.getState().camera).toEqual(cameraOf(map));
});

it('the inertia of a move ends where a rising sheet interrupts it', () => {
  const { map, store } = atlas();
  store.getState().setCamera(AT_SEA);
  settle(map);
  map.grab();
  map.fling([10, 0]);
  map.pass(200);
  store.getState().setInsets(HIGH_SHEET);
  settle(map);
  expect(cameraOf(map).lon).toBeCloseTo(AT_SEA.lon + 2);
  expect(store.getState().camera).toEqual(cameraOf(map));
});

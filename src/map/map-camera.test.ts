import { describe, expect, it } from 'vitest';
import { CAMERA_LIMITS, type Camera, isSameCamera } from '../domain/camera';
import { OVERVIEW } from '../domain/selection';
import { nearestLongitude } from '../geo/position';
import { openVoyage } from '../state/select-voyage';
import { type AppStore, createAppStore } from '../state/store';
import { FakeCameraMap } from './fake-camera-map.fixture';
import { MapCamera } from './map-camera';
import { BRIDGE, CORRIDOR, GRAPH, MINE } from './places.fixture';

const MINE_PAGE = { kind: 'project', id: 'mine' } as const;
const BRIDGE_PAGE = { kind: 'project', id: 'bridge' } as const;
const BUILDER_PAGE = { kind: 'company', id: 'builder' } as const;
/** From one place at sea to another. */
const VOYAGE_PAGE = { kind: 'voyage', id: '10s80w~20n130w' } as const;

const TOWN_ZOOM = 6.5;
const SITE_ZOOM = 7.5;
const AT_SEA: Camera = { zoom: 5, lon: -120, lat: -5, bearing: 0, pitch: 0 };
const HIGH_SHEET = { top: 56, right: 0, bottom: 300, left: 0 };
const LOW_SHEET = { top: 56, right: 0, bottom: 90, left: 0 };

describe('a flight to a selection', () => {
  it('ends at the frame of the selection and leaves no camera in the address', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    expect(map.moves.at(-1)?.duration).toBeGreaterThan(0);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
    expect(store.getState().camera).toBeNull();
    expect(truth(map, store)).toBe(true);
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
    expect(truth(map, store)).toBe(true);
  });

  it('is a jump for readers who prefer reduced motion', () => {
    const { map, store } = atlas({ isStill: true });
    store.getState().select(MINE_PAGE);
    expect(map.moves.at(-1)?.duration).toBe(0);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
  });
});

describe('Back and Forward', () => {
  it('restore a camera though the sheet rises during the flight', () => {
    const { map, store } = atlas();
    store.getState().setInsets(LOW_SHEET);
    read(store, { selection: MINE_PAGE, camera: { ...AT_SEA, zoom: 6.5 } });
    map.pass(100);
    store.getState().setInsets(HIGH_SHEET);
    settle(map);
    expect(isSameCamera(cameraOf(map), { ...AT_SEA, zoom: 6.5 })).toBe(true);
    expect(truth(map, store)).toBe(true);
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
    store.getState().setReference('graph', { state: 'loading' });
    store.getState().select(BUILDER_PAGE);
    settle(map);
    expect(cameraOf(map)).toEqual(AT_SEA);
    load(store, 'graph');
    settle(map);
    expect(isInView(map, MINE.position) && isInView(map, BRIDGE.position)).toBe(true);
  });

  it('that fails leaves the default bounds in view', () => {
    const { map, store } = atlas({ data: ['corridor', 'projects'], selection: BUILDER_PAGE });
    store.getState().setReference('graph', { state: 'failed', reason: 'unreachable' });
    settle(map);
    const overview = atlas();
    expect(isSameCamera(cameraOf(map), cameraOf(overview.map))).toBe(true);
  });
});

describe('the zoom buttons', () => {
  it('zoom by two when pressed twice quickly', () => {
    const { map, store } = atlas({ camera: AT_SEA });
    store.getState().zoomBy(1);
    map.pass(50);
    store.getState().zoomBy(1);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -120, lat: -5, zoom: 7 });
    expect(truth(map, store)).toBe(true);
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
    expect(truth(map, store)).toBe(true);
  });

  it('stop at the limit, and so does the address', () => {
    const { map, store } = atlas({ camera: { ...AT_SEA, zoom: CAMERA_LIMITS.maxZoom - 0.5 } });
    for (let i = 0; i < 3; i++) store.getState().zoomBy(1);
    settle(map);
    expect(store.getState().camera?.zoom).toBe(CAMERA_LIMITS.maxZoom);
    expect(truth(map, store)).toBe(true);
  });

  it('set no camera at the limit', () => {
    const { map, store } = atlas();
    store.getState().zoomBy(-9);
    settle(map);
    expect(truth(map, store)).toBe(true);
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
    expect(truth(map, store)).toBe(true);
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
    expect(truth(map, store)).toBe(true);
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
    expect(truth(map, store)).toBe(true);
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

it('an opened cluster is flown to, and the address contains its camera', () => {
  const { map, store, camera } = atlas();
  camera.approach([-75, -11], 5.2);
  settle(map);
  expect(cameraOf(map)).toMatchObject({ lon: -75, lat: -11, zoom: 5.2 });
  expect(truth(map, store)).toBe(true);
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

const NO_ROUTE = { ok: false, reason: 'closed' } as const;

const PARTS = ['corridor', 'projects', 'graph'] as const;
type Part = (typeof PARTS)[number];

const ORDERS: readonly (readonly Part[])[] = PARTS.flatMap((first) =>
  PARTS.flatMap((second) =>
    PARTS.filter((third) => new Set([first, second, third]).size === 3).map((third) => [
      first,
      second,
      third,
    ]),
  ),
);

interface Start {
  readonly data?: readonly Part[];
  readonly camera?: Camera | null;
  readonly selection?: ReturnType<AppStore['getState']>['selection'];
  readonly isStill?: boolean;
  /** A former id of `mine`, which the store redirects before the map is updated. */
  readonly former?: string;
}

/** Returns a map with all of its data fetched, unless a test withholds some. */
function atlas({
  data = PARTS,
  camera = null,
  selection = OVERVIEW,
  isStill = false,
  former,
}: Start = {}) {
  const store = createAppStore();
  store.setState({ camera, selection });
  for (const part of data) load(store, part);
  store.subscribe(({ selection: { kind, ...rest }, redirect }) => {
    if (former !== undefined && 'id' in rest && rest.id === former) redirect(MINE_PAGE);
  });
  const map = new FakeCameraMap(camera);
  const mapCamera = new MapCamera(map, store, () => isStill);
  store.subscribe((now, before) => mapCamera.follow(now, before));
  map.moves.length = 0;
  return { map, store, camera: mapCamera };
}

function load(store: AppStore, part: Part): void {
  const state = store.getState();
  if (part === 'corridor') state.setCorridorMap({ state: 'ready', value: CORRIDOR });
  else if (part === 'projects') state.setProjects({ state: 'ready', value: [MINE, BRIDGE] });
  else state.setReference('graph', { state: 'ready', value: GRAPH });
}

/** Reads an address as Back and Forward do. */
function read(
  store: AppStore,
  change: Pick<ReturnType<AppStore['getState']>, 'selection' | 'camera'>,
): void {
  store.setState(({ addressReads }) => ({ ...change, addressReads: addressReads + 1 }));
}

function settle(map: FakeCameraMap): void {
  map.pass(10_000);
}

function cameraOf(map: FakeCameraMap): Camera {
  const { lng, lat } = map.getCenter();
  return {
    zoom: map.getZoom(),
    lon: lng,
    lat,
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}

/** Returns whether the present link, opened in a new map, shows the same camera. */
function truth(map: FakeCameraMap, store: AppStore): boolean {
  const { camera, selection, insets } = store.getState();
  const other = atlas({ camera, selection });
  other.map.container.clientWidth = map.container.clientWidth;
  other.map.container.clientHeight = map.container.clientHeight;
  other.store.getState().setInsets(insets);
  other.camera.resized();
  settle(other.map);
  return isSameCamera(cameraOf(other.map), cameraOf(map));
}

function isInView(map: FakeCameraMap, [lon, lat]: readonly [number, number]): boolean {
  const { x, y } = map.project([nearestLongitude(lon, map.getCenter().lng), lat]);
  const { clientWidth, clientHeight } = map.container;
  return x > 0 && x < clientWidth && y > 0 && y < clientHeight;
}

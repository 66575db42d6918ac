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
  it('ends at the frame of what was selected, and the address names no camera', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    expect(map.moves.at(-1)?.duration).toBeGreaterThan(0);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
    expect(store.getState().camera).toBeNull();
    expect(truth(map, store)).toBe(true);
  });

  it('goes on when the insets change under way', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(200);
    store.getState().setInsets(HIGH_SHEET);
    expect(cameraOf(map).zoom).toBeLessThan(TOWN_ZOOM);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
  });

  it('is aimed anew at what fits when the insets change under way', () => {
    const [cut, whole] = [atlas(), atlas()];
    cut.store.getState().select(BUILDER_PAGE);
    cut.map.pass(200);
    for (const { store } of [cut, whole]) store.getState().setInsets(HIGH_SHEET);
    whole.store.getState().select(BUILDER_PAGE);
    for (const { map } of [cut, whole]) settle(map);
    expect(isSameCamera(cameraOf(cut.map), cameraOf(whole.map))).toBe(true);
  });

  it('goes on when the window is resized under way', () => {
    const { map, store, camera } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(200);
    map.container.clientWidth = 700;
    camera.resized();
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
  });

  it('takes no longer for being aimed anew', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    const whole = map.moves.at(-1)?.duration ?? 0;
    map.pass(200);
    store.getState().setInsets(HIGH_SHEET);
    expect(map.moves.at(-1)?.duration).toBeCloseTo(whole - 200);
  });

  it('gives way to the next', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(200);
    store.getState().select(BRIDGE_PAGE);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -46, lat: -23, zoom: SITE_ZOOM });
    expect(store.getState().camera).toBeNull();
  });

  it('gives way to a hand, and the address then names what the hand left', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    map.pass(200);
    map.drag([10, 0]);
    settle(map);
    expect(store.getState().camera).toEqual(cameraOf(map));
    expect(cameraOf(map).zoom).toBeLessThan(TOWN_ZOOM);
  });

  it('ends a click on a plain page where it was going', () => {
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
  it('bring a camera back though the sheet rises under way', () => {
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

  it('frame a record exactly, however near the map is', () => {
    const { map, store } = atlas();
    store.getState().setCamera({ ...AT_SEA, zoom: 9 });
    settle(map);
    read(store, { selection: MINE_PAGE, camera: null });
    settle(map);
    expect(cameraOf(map).zoom).toBe(TOWN_ZOOM);
  });

  it('stay exact while the hand is still on the map', () => {
    const { map, store } = atlas();
    map.grab();
    map.dragBy([5, 5]);
    read(store, { selection: MINE_PAGE, camera: AT_SEA });
    settle(map);
    expect(isSameCamera(cameraOf(map), AT_SEA)).toBe(true);
  });
});

describe('data that is late', () => {
  it('is framed when it comes, for a page opened cold', () => {
    const { map, store } = atlas({ data: [], selection: BUILDER_PAGE });
    const start = cameraOf(map);
    for (const part of ['corridor', 'graph'] as const) load(store, part);
    expect(cameraOf(map)).toEqual(start);
    load(store, 'projects');
    settle(map);
    expect(isInView(map, MINE.position) && isInView(map, BRIDGE.position)).toBe(true);
    expect(cameraOf(map).zoom).toBeGreaterThan(3);
  });

  it('is framed the same in whatever order it comes', () => {
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

  it('does not pull the map from a hand', () => {
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

  it('does not send the map elsewhere until it comes', () => {
    const { map, store } = atlas({ data: ['corridor', 'projects'], camera: AT_SEA });
    store.getState().setReference('graph', { state: 'loading' });
    store.getState().select(BUILDER_PAGE);
    settle(map);
    expect(cameraOf(map)).toEqual(AT_SEA);
    load(store, 'graph');
    settle(map);
    expect(isInView(map, MINE.position) && isInView(map, BRIDGE.position)).toBe(true);
  });

  it('that cannot be had leaves the whole in sight', () => {
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

  it('start from where the map is, not from where it last came to rest', () => {
    const { map, store } = atlas({ camera: AT_SEA });
    map.grab();
    map.dragBy([10, 0]);
    store.getState().zoomBy(1);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -110, zoom: 6 });
  });

  it('zoom by two while the map still glides from a hand', () => {
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

  it('name no camera where the limit lets nothing move', () => {
    const { map, store } = atlas();
    store.getState().zoomBy(-9);
    settle(map);
    expect(truth(map, store)).toBe(true);
    const { zoom } = cameraOf(map);
    store.getState().zoomBy(-1);
    settle(map);
    expect(store.getState().camera?.zoom).toBe(zoom);
  });

  it('turn north up from where the map is going', () => {
    const { map, store } = atlas({ camera: { ...AT_SEA, bearing: 40, pitch: 30 } });
    store.getState().zoomBy(1);
    store.getState().turnNorth();
    settle(map);
    expect(isSameCamera(cameraOf(map), { ...AT_SEA, zoom: 6 })).toBe(true);
  });
});

describe('the camera in the address', () => {
  it('is the one that the map takes where its size allows no other', () => {
    const { map, store } = atlas({ camera: { ...AT_SEA, zoom: 0 } });
    expect(cameraOf(map).zoom).toBeGreaterThan(0);
    expect(store.getState().camera).toEqual(cameraOf(map));
  });

  it('follows where a larger window forces the map nearer', () => {
    const { map, store, camera } = atlas({ camera: { ...AT_SEA, zoom: 0.3 } });
    map.container.clientHeight = 1400;
    camera.resized();
    settle(map);
    expect(cameraOf(map).zoom).toBeCloseTo(Math.log2(1400 / 512));
    expect(truth(map, store)).toBe(true);
  });

  it('is not named by an event of MapLibre that nobody caused', () => {
    const { map, store } = atlas();
    map.fire('movestart');
    map.fire('moveend');
    expect(store.getState().camera).toBeNull();
  });

  it('stays in the address when a link is led on to another page', () => {
    const { map, store } = atlas({ camera: AT_SEA, selection: BRIDGE_PAGE });
    store.getState().redirect(MINE_PAGE);
    settle(map);
    expect(isSameCamera(cameraOf(map), AT_SEA)).toBe(true);
    expect(store.getState().camera).toEqual(AT_SEA);
  });

  it('gives way to a frame where a page that was chosen is led on to another', () => {
    const { map, store } = atlas({ camera: AT_SEA, former: 'former' });
    store.getState().select({ kind: 'project', id: 'former' });
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
    expect(truth(map, store)).toBe(true);
  });

  it('is named when a page about no place leaves the map where a record had it', () => {
    const { map, store } = atlas();
    store.getState().select(MINE_PAGE);
    settle(map);
    store.getState().select({ kind: 'about' });
    expect(store.getState().camera).toEqual(cameraOf(map));
  });

  it('stays unnamed from one page about no place to the next', () => {
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

describe('a record chosen', () => {
  it('on the map leaves the map where it is, if it is in sight', () => {
    const { map, store, camera } = atlas({ camera: { ...AT_SEA, lon: -71, lat: -13 } });
    const start = cameraOf(map);
    const there = { ...MINE_PAGE };
    camera.pointAt(there);
    store.getState().select(there);
    settle(map);
    expect(cameraOf(map)).toEqual(start);
    expect(store.getState().camera).toEqual(start);
  });

  it('while the map still glides from a hand is framed', () => {
    const { map, store } = atlas();
    map.grab();
    map.fling([20, 0]);
    map.pass(300);
    store.getState().select(MINE_PAGE);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: TOWN_ZOOM });
    expect(store.getState().camera).toBeNull();
  });

  it('from near by is come to without going farther away than need be', () => {
    const { map, store } = atlas({ camera: { ...AT_SEA, zoom: 7 } });
    store.getState().select(MINE_PAGE);
    settle(map);
    expect(cameraOf(map)).toMatchObject({ lon: -72, lat: -14, zoom: 7 });
    expect(truth(map, store)).toBe(true);
  });

  it('after one that was framed from nearer is framed as if opened cold', () => {
    const { map, store } = atlas();
    store.getState().select(BRIDGE_PAGE);
    settle(map);
    expect(cameraOf(map).zoom).toBe(SITE_ZOOM);
    store.getState().select(MINE_PAGE);
    settle(map);
    expect(cameraOf(map).zoom).toBe(TOWN_ZOOM);
    expect(store.getState().camera).toBeNull();
  });

  it('is framed anew when a window that frames it is resized', () => {
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

it('a map that the reader has set going goes on when the panel beside it takes another width', () => {
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

it('a map that the reader has set going stays where a rising sheet ends its move', () => {
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

it('a cluster that is opened is flown to, and the address names where', () => {
  const { map, store, camera } = atlas();
  camera.approach([-75, -11], 5.2);
  settle(map);
  expect(cameraOf(map)).toMatchObject({ lon: -75, lat: -11, zoom: 5.2 });
  expect(truth(map, store)).toBe(true);
});

it('a reader who works on the map as it stands holds it there', () => {
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
  /** An id under which `mine` was known; links to it are led on before the map hears of them. */
  readonly former?: string;
}

/** A map whose data is all there, unless a test says otherwise. */
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

/** As Back and Forward do. */
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

/** Whether a link that is opened cold shows what the map shows. */
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

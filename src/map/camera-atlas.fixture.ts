import { type Camera, isSameCamera } from '../domain/camera';
import { neighboursFile } from '../domain/published-file';
import { OVERVIEW } from '../domain/selection';
import { nearestLongitude } from '../geo/position';
import { type AppStore, createAppStore } from '../state/store';
import { FakeCameraMap } from './fake-camera-map.fixture';
import { MapCamera } from './map-camera';
import { BRIDGE, CORRIDOR, GRAPH, MINE } from './places.fixture';

export const MINE_PAGE = { kind: 'project', id: 'mine' } as const;
export const BRIDGE_PAGE = { kind: 'project', id: 'bridge' } as const;
export const BUILDER_PAGE = { kind: 'company', id: 'builder' } as const;
export const BUILDER_LINKS = neighboursFile(BUILDER_PAGE);

export const TOWN_ZOOM = 6.5;
export const SITE_ZOOM = 7.5;
export const AT_SEA: Camera = { zoom: 5, lon: -120, lat: -5, bearing: 0, pitch: 0 };
export const HIGH_SHEET = { top: 56, right: 0, bottom: 300, left: 0 };
export const LOW_SHEET = { top: 56, right: 0, bottom: 90, left: 0 };

export const PARTS = ['corridor', 'projects', 'graph'] as const;
export type Part = (typeof PARTS)[number];

interface Start {
  readonly data?: readonly Part[];
  readonly camera?: Camera | null;
  readonly selection?: ReturnType<AppStore['getState']>['selection'];
  readonly isStill?: boolean;
  /** A former id of `mine`, which the store redirects before the map is updated. */
  readonly former?: string;
}

/** Returns a map with all of its data fetched, unless a test withholds some. */
export function atlas({
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

export function load(store: AppStore, part: Part): void {
  const state = store.getState();
  if (part === 'corridor') state.setCorridorMap({ state: 'ready', value: CORRIDOR });
  else if (part === 'projects') state.setProjects({ state: 'ready', value: [MINE, BRIDGE] });
  else state.setNeighbours(BUILDER_LINKS, { state: 'ready', value: GRAPH });
}

/** Reads an address as Back and Forward do. */
export function read(
  store: AppStore,
  change: Pick<ReturnType<AppStore['getState']>, 'selection' | 'camera'>,
): void {
  store.setState(({ addressReads }) => ({ ...change, addressReads: addressReads + 1 }));
}

export function settle(map: FakeCameraMap): void {
  map.pass(10_000);
}

export function cameraOf(map: FakeCameraMap): Camera {
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
export function isInLink(map: FakeCameraMap, store: AppStore): boolean {
  const { camera, selection, insets } = store.getState();
  const other = atlas({ camera, selection });
  other.map.container.clientWidth = map.container.clientWidth;
  other.map.container.clientHeight = map.container.clientHeight;
  other.store.getState().setInsets(insets);
  other.camera.resized();
  settle(other.map);
  return isSameCamera(cameraOf(other.map), cameraOf(map));
}

export function isInView(map: FakeCameraMap, [lon, lat]: readonly [number, number]): boolean {
  const { x, y } = map.project([nearestLongitude(lon, map.getCenter().lng), lat]);
  const { clientWidth, clientHeight } = map.container;
  return x > 0 && x < clientWidth && y > 0 && y < clientHeight;
}

import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { pageOfRecord, type RecordKind } from '../domain/record';
import { screenPosition } from '../domain/screen-position';
import type { Selection } from '../domain/selection';
import { nearestLongitude, type Position } from '../geo/position';
import { FakeCameraMap } from '../map/fake-camera-map.fixture';
import { frameOf } from '../map/framing';
import { MapCamera } from '../map/map-camera';
import { withinWorld } from '../map/world-limits';
import { type CornerBox, expectedCorners } from '../state/corners-slice';
import { expectedInsets, type SheetStop } from '../state/panel-slice';
import { type AppStore, createAppStore } from '../state/store';
import { PAGES } from './pages';
import { wireData } from './wire-data';

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly sheet?: SheetStop;
}

/** Windows in which a fit is hardest, of each way to lay the page out. */
const TIGHT: readonly Layout[] = [
  { width: 1024, height: 768 },
  { width: 667, height: 375 },
  { width: 390, height: 844, sheet: 'half' },
  { width: 320, height: 568, sheet: 'half' },
  { width: 320, height: 568, sheet: 'peek' },
];
const LARGER: readonly Layout[] = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 844, height: 390 },
  { width: 600, height: 1000, sheet: 'half' },
  { width: 390, height: 844, sheet: 'peek' },
  { width: 360, height: 740, sheet: 'half' },
];
/** The larger ones are fitted with ATLAS_LONG=1. */
const LAYOUTS = process.env.ATLAS_LONG ? [...TIGHT, ...LARGER] : TIGHT;

/** Least distance from the edge of the map and from what covers it, in CSS pixels: a mark without its name. */
const CLEAR = 12;

const PLAIN: readonly Selection[] = [{ kind: 'overview' }, { kind: 'projects' }];
/** Nearly all the way round the world, and a voyage that begins at 180 degrees. */
const MADE: readonly Selection[] = [
  { kind: 'place', id: '-13.53/-71.97' },
  { kind: 'place', id: '-18/179.9' },
  { kind: 'compare', id: 'p.chancay-port~p.las-bambas' },
  { kind: 'compare', id: 'port.pechy~port.cnsgh' },
];

let store: AppStore;
let selections: readonly Selection[];

beforeAll(async () => {
  store = createAppStore();
  wireData(store, PAGES, async (path, schema) => ({
    state: 'ready',
    value: v.parse(schema, JSON.parse(await readFile(`public/generated/${path}`, 'utf8'))),
  }));
  selections = [...PLAIN, ...MADE, ...(await recordPages())];
  for (const selection of selections) store.getState().select(selection);
  await vi.waitFor(() => {
    const { neighbours, catalogueCells } = store.getState();
    const loaded = [neighbours, ...Object.values(catalogueCells)].flatMap((files) =>
      Object.values(files),
    );
    expect(loaded.every(({ state }) => state === 'ready')).toBe(true);
  }, 10_000);
});

describe.each(LAYOUTS)('in a window of $width by $height, sheet $sheet', (layout) => {
  it('every fit keeps its ends clear of panel, controls, legend and credit', () => {
    const { corners, viewport, container } = place(layout);
    const fitted = selections.flatMap((selection) => {
      store.setState({ selection, camera: null });
      const map = new FakeCameraMap();
      Object.assign(map.container, container);
      new MapCamera(map, store, () => true);
      const frame = frameOf(store.getState(), viewport);
      if (!frame) return [];
      // Wider than the map can show at its lowest zoom.
      const isLimited = map.getZoom() <= withinWorld({ lat: 0, zoom: -1 }, viewport).zoom + 1e-6;
      if (isLimited && frame.kind === 'bounds') return ['limited'];
      const ends: readonly Position[] =
        frame.kind === 'bounds'
          ? [
              [frame.bounds[0], frame.bounds[1]],
              [frame.bounds[2], frame.bounds[1]],
              [frame.bounds[0], frame.bounds[3]],
              [frame.bounds[2], frame.bounds[3]],
            ]
          : [frame.center];
      for (const end of ends) {
        const { x, y } = placeOf(end, map, viewport);
        const where = `${selection.kind} ${'id' in selection ? selection.id : ''} at ${x}, ${y}`;
        expect(x, where).toBeGreaterThanOrEqual(CLEAR);
        expect(x, where).toBeLessThanOrEqual(viewport.width - CLEAR);
        expect(y, where).toBeGreaterThanOrEqual(CLEAR);
        expect(y, where).toBeLessThanOrEqual(viewport.height - CLEAR);
        for (const box of corners) expect(isBeneath({ x, y }, box, viewport), where).toBe(false);
      }
      return ['clear'];
    });
    const clear = fitted.filter((each) => each === 'clear').length;
    expect(clear).toBeGreaterThan(500);
    expect((fitted.length - clear) / fitted.length, 'wider than the map').toBeLessThan(0.02);
  });
});

/** Resolves with the pages of all records but sources. Each record has a file of its links. */
async function recordPages(): Promise<readonly Selection[]> {
  const links = 'public/generated/data/en/links';
  const kinds = (await readdir(links)).filter((folder) => folder !== 'sources');
  const pages = kinds.map(async (kind) =>
    (await readdir(`${links}/${kind}`)).map((file) =>
      pageOfRecord({ kind: kind as RecordKind, id: basename(file, '.json') }),
    ),
  );
  return (await Promise.all(pages)).flat();
}

function place({ width, height, sheet }: Layout) {
  const expected = expectedInsets(width, height, { layout: 'map' });
  const insets = { ...expected, ...(sheet === 'peek' && { bottom: 96 }) };
  const corners = expectedCorners(width, height, insets);
  store.getState().setInsets(insets);
  store.getState().setCorners(corners);
  return {
    container: { clientWidth: width - insets.left, clientHeight: height - insets.top },
    corners: Object.values(corners),
    viewport: {
      width: width - insets.left,
      height: height - insets.top - insets.bottom,
    },
  };
}

/** Returns where the map draws a position, in CSS pixels from the upper left corner of its free area. */
function placeOf(
  [lon, lat]: Position,
  map: FakeCameraMap,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const { lng, lat: centreLat } = map.getCenter();
  const camera = { lon: lng, lat: centreLat, zoom: map.getZoom(), bearing: 0, pitch: 0 };
  const near: Position = [nearestLongitude(lon, lng), lat];
  const place = screenPosition(near, camera, 'mercator', { mapHeight: height });
  if (!place) throw new Error('Every position of a flat map is in front of it');
  return { x: Math.round(place.x + width / 2), y: Math.round(place.y + height / 2) };
}

function isBeneath(
  { x, y }: { readonly x: number; readonly y: number },
  { corner, width, height }: CornerBox,
  area: { readonly width: number; readonly height: number },
): boolean {
  const fromSide = corner.endsWith('left') ? x : area.width - x;
  const fromEnd = corner.startsWith('top') ? y : area.height - y;
  return fromSide < width + CLEAR && fromEnd < height + CLEAR;
}

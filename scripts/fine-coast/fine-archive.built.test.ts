import type { PMTiles } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { toUnitSquare } from '../basemap/mercator';
import type { LonLat } from '../basemap/shapes';
import { EXTENT } from '../basemap/tidy-tile';
import {
  finePartsAt,
  openArchive,
  openBuilt,
  type TileParts,
  worldPartsAt,
} from './built-tiles.fixture';
import { isInside } from './lines-on-land';
import {
  type Address,
  crossingsOf,
  type Edge,
  edgesRound,
  type Parts,
  tileAt,
} from './tile-edges.fixture';

const MAX_BYTES = 30_000_000;

/** Land and water that Natural Earth has otherwise, or not at all. */
const GROUND: readonly (readonly [place: string, at: LonLat, isLand: boolean])[] = [
  ['Xiaoyangshan island', [122.07, 30.64], true],
  ['between Xiaoyangshan and Dayangshan', [122.06, 30.615], false],
  ['Callao', [-77.13, -12.05], true],
  ['San Lorenzo island', [-77.22, -12.09], true],
  ['off Chancay', [-77.35, -11.6], false],
  ['Jurong Island', [103.69, 1.265], true],
  ['Lantau', [113.95, 22.26], true],
  ['Maasvlakte', [4.02, 51.96], true],
  ['the Caspian Sea', [50.6, 41.8], false],
  ['Taveuni west of 180', [179.95, -16.9], true],
  ['Taveuni east of 180', [-179.95, -16.78], true],
  ['Chukotka west of 180', [179.9, 68.5], true],
  ['Chukotka east of 180', [-179.9, 67.5], true],
];

/** Coasts along which edges of tiles are compared. */
const COASTS: readonly (readonly [place: string, at: LonLat])[] = [
  ['Chancay', [-77.27, -11.58]],
  ['Yangshan', [122.07, 30.63]],
  ['Shanghai', [121.6, 31.3]],
  ['Callao', [-77.15, -12.05]],
  ['Panama', [-79.6, 9]],
  ['Singapore', [103.8, 1.27]],
  ['Hong Kong', [114.15, 22.3]],
  ['Rotterdam', [4.1, 51.95]],
  ['Arica, where a border meets the coast', [-70.38, -18.35]],
  ['Chukotka at 180 degrees', [180, 68.9]],
  ['Fiji at 180 degrees', [180, -16.6]],
  ['Punta Arenas', [-70.9, -53.2]],
];

/** Places behind a coast where a border or a river leaves the tiles of the fine coast. */
const INLAND: readonly (readonly [place: string, at: LonLat])[] = [
  ['the Yangtze above Nanjing', [118, 31.8]],
  ['the border of Peru and Chile', [-69.8, -18]],
  ['the border of Peru and Ecuador', [-80, -4.2]],
  ['the Orinoco', [-62.5, 8.4]],
];

let bytes: Buffer;
let fine: PMTiles;
let world: PMTiles;
beforeAll(() => {
  ({ bytes, archive: fine } = openBuilt('fine-coast.pmtiles'));
  ({ archive: world } = openBuilt('world.pmtiles'));
});

describe('the archive of the fine coast', () => {
  it('has zooms 7 to 10 and at most 30 MB', async () => {
    expect(await fine.getHeader()).toMatchObject({ minZoom: 7, maxZoom: 10 });
    expect(bytes.length).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('names its source and licence', async () => {
    expect(await fine.getMetadata()).toMatchObject({
      attribution: expect.stringContaining('OpenStreetMap'),
      license: expect.stringContaining('Open Database License'),
    });
  });

  describe.each([7, 10])('at zoom %i', (zoom) => {
    it.each(GROUND)('%s: is it land?', async (_, at, isLand) => {
      expect(await groundAt(zoom, at)).toBe(isLand);
    });
  });

  it('draws no coast along 180 degrees', async () => {
    for (const lat of [68.9, 67, -16.8, -16.6, 71.2]) {
      const { x, y } = tileAt(9, [179.999, lat]);
      const parts = await finePartsAt(fine, 9, x, y);
      const along = [...(parts?.get('coast') ?? []), ...(parts?.get('land') ?? [])].filter((line) =>
        line.some((value, i) => i % 2 === 0 && value === EXTENT && line[i + 2] === EXTENT),
      );
      expect(along).toEqual([]);
    }
  });

  it('rejects a tile or a directory that is cut off halfway', async () => {
    const { tileDataOffset, leafDirectoryOffset } = await fine.getHeader();
    const { x, y } = tileAt(9, [-77.27, -11.58]);
    for (const offset of [tileDataOffset, leafDirectoryOffset]) {
      await expect(openArchive(bytes, offset).getZxy(9, x, y)).rejects.toThrow();
    }
  });
});

describe.each([7, 8, 9, 10])('along the edges of tiles at zoom %i', (zoom) => {
  it.each(COASTS)('the coast goes on: %s', async (_, at) => {
    const edges = edgesRound(zoom, tileAt(zoom, at), 1);
    let shared = 0;
    for (const edge of edges) shared += await compareLand(zoom, edge);
    expect(shared).toBeGreaterThan(0);
  });

  it.each(INLAND)('borders and rivers go on into the basemap: %s', async (_, at) => {
    let shared = 0;
    for (const edge of edgesRound(zoom, tileAt(zoom, at), 2 ** (zoom - 7))) {
      shared += await compareLines(zoom, edge);
    }
    expect(shared).toBeGreaterThan(0);
  });
});

it('the coast goes on along every edge at zoom 7, from 60 degrees south', async () => {
  let edges = 0;
  for (let x = 0; x < 2 ** 7; x++) {
    for (let y = 0; y < ROWS_AT_7 - 1; y++) {
      for (const edge of edgesRound(7, { x, y }, 0)) {
        await compareLand(7, edge);
        edges++;
      }
    }
  }
  expect(edges).toBeGreaterThan(20_000);
}, 60_000);

/** Rows of tiles at zoom 7 north of the sea round Antarctica. */
const ROWS_AT_7 = 91;
/** In tile units, of which 4096 are 512 pixels. */
const QUARTER_PIXEL = 2;

/**
 * Expects both tiles at an edge to have the same land along it, and returns how often the coast crosses it. The basemap
 * stands in for a tile that is not there.
 */
async function compareLand(zoom: number, { a, b, axis }: Edge): Promise<number> {
  const [near, far] = [await finePartsOf(zoom, a), await finePartsOf(zoom, b)];
  if (!near && !far) return 0;
  const nearLand = near ? landOf(near) : await coarseParts(zoom, a, 'land');
  const farLand = far ? landOf(far) : await coarseParts(zoom, b, 'land');
  const before = crossingsOf(nearLand, axis, EXTENT);
  const after = crossingsOf(farLand, axis, 0);
  const place = `${zoom}/${a.x}/${a.y} ${axis}`;
  const beginsOnLand = (rings: Parts, limit: number) =>
    axis === 0 ? isInside(limit + 1e-3, 1e-3, rings) : isInside(1e-3, limit + 1e-3, rings);
  expect([place, beginsOnLand(nearLand, EXTENT), before.length]).toEqual([
    place,
    beginsOnLand(farLand, 0),
    after.length,
  ]);
  for (const [i, each] of before.entries()) {
    expect(Math.abs(each - (after[i] ?? Number.NaN)), place).toBeLessThanOrEqual(QUARTER_PIXEL);
  }
  return before.length;
}

/** Expects lines to cross the edge between a tile and the basemap at the same places, to two pixels of the basemap. */
async function compareLines(zoom: number, { a, b, axis }: Edge): Promise<number> {
  const [near, far] = [await finePartsOf(zoom, a), await finePartsOf(zoom, b)];
  if ((near === undefined) === (far === undefined)) return 0;
  let count = 0;
  for (const [layer, kinds] of LINES) {
    const linesAt = async (parts: TileParts | undefined, tile: Address) =>
      parts ? kinds.flatMap((kind) => parts.get(kind) ?? []) : coarseParts(zoom, tile, layer);
    const before = crossingsOf(await linesAt(near, a), axis, EXTENT);
    const after = crossingsOf(await linesAt(far, b), axis, 0);
    const place = `${layer} ${zoom}/${a.x}/${a.y} ${axis}`;
    expect([place, before.length]).toEqual([place, after.length]);
    for (const [i, each] of before.entries()) {
      expect(Math.abs(each - (after[i] ?? Number.NaN)), place).toBeLessThanOrEqual(
        16 * 2 ** (zoom - 6),
      );
    }
    count += before.length;
  }
  return count;
}

/** Kinds of the fine coast by layer of the basemap. */
const LINES = [
  ['borders', ['border', 'disputed']],
  ['rivers', ['river']],
] as const;

/** Tiles that were read before, since each is compared with four neighbours. */
const finePartsRead = new Map<string, Promise<TileParts | undefined>>();
const worldPartsRead = new Map<string, Promise<TileParts>>();

function finePartsOf(zoom: number, { x, y }: Address): Promise<TileParts | undefined> {
  return readOnce(finePartsRead, `${zoom}/${x}/${y}`, () => finePartsAt(fine, zoom, x, y));
}

function worldPartsOf({ x, y }: Address): Promise<TileParts> {
  return readOnce(worldPartsRead, `${x}/${y}`, () => worldPartsAt(world, 6, x, y));
}

function readOnce<T>(read: Map<string, T>, key: string, make: () => T): T {
  const known = read.get(key);
  if (known !== undefined) return known;
  const made = make();
  read.set(key, made);
  return made;
}

function landOf(parts: TileParts): Parts {
  return [...(parts.get('land') ?? []), ...(parts.get('cut-land') ?? [])];
}

/** Resolves with a layer of the basemap in units of a tile beyond its last zoom. */
async function coarseParts(zoom: number, { x, y }: Address, layer: string): Promise<Parts> {
  const scale = 2 ** (zoom - 6);
  const parts = await worldPartsOf({ x: Math.floor(x / scale), y: Math.floor(y / scale) });
  const origin = [(x % scale) * EXTENT, (y % scale) * EXTENT];
  return (parts.get(layer) ?? []).map((line) =>
    line.map((value, i) => value * scale - (origin[i % 2] ?? 0)),
  );
}

async function groundAt(zoom: number, at: LonLat): Promise<boolean> {
  const { x, y } = tileAt(zoom, at);
  const parts = await finePartsAt(fine, zoom, x, y);
  const rings = parts ? landOf(parts) : await coarseParts(zoom, { x, y }, 'land');
  const [unitX, unitY] = toUnitSquare(at);
  return isInside(
    unitX * 2 ** zoom * EXTENT - x * EXTENT,
    unitY * 2 ** zoom * EXTENT - y * EXTENT,
    rings,
  );
}

import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { MAX_ZOOM } from './detail';
import { toUnitSquare } from './mercator';
import type { NameLayer } from './name-layers';
import type { LonLat } from './shapes';

const bytes = readFileSync(
  new URL('../../public/generated/basemap/world.pmtiles', import.meta.url),
);
const archive = new PMTiles({
  getKey: () => 'world',
  getBytes: async (offset, length): Promise<RangeResponse> => ({
    data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
  }),
});

const LIMA: LonLat = [-77.03, -12.04];
const BOGOTA: LonLat = [-74.1, 4.6];
const QUITO: LonLat = [-78.52, -0.23];
const SHANGHAI: LonLat = [121.46, 31.22];

describe('the names in the tiles', () => {
  it.each<[number, LonLat, NameLayer, [string, string, string, string]]>([
    [0, LIMA, 'countries', ['Peru', 'Perú', 'Peru', '秘鲁']],
    [1, QUITO, 'countries', ['Ecuador', 'Ecuador', 'Equador', '厄瓜多尔']],
    [1, SHANGHAI, 'countries', ['China', 'China', 'China', '中国']],
    [1, LIMA, 'countries', ['Brazil', 'Brasil', 'Brasil', '巴西']],
    [1, BOGOTA, 'countries', ['Colombia', 'Colombia', 'Colômbia', '哥伦比亚']],
    [1, LIMA, 'countries', ['Bolivia', 'Bolivia', 'Bolívia', '玻利维亚']],
    [4, LIMA, 'towns', ['Lima', 'Lima', 'Lima', '利马']],
    [5, LIMA, 'towns', ['Lima', 'Lima', 'Lima', '利马']],
    [6, QUITO, 'towns', ['Quito', 'Quito', 'Quito', '基多']],
    [6, SHANGHAI, 'towns', ['Shanghai', 'Shanghái', 'Xangai', '上海']],
    [6, SHANGHAI, 'towns', ['Hangzhou', 'Hangzhou', 'Hangzhou', '杭州']],
    [10, LIMA, 'towns', ['Chosica', 'Chosica', 'Chosica', 'Chosica']],
  ])('has at zoom %i near %s in %s: %s', async (zoom, near, layer, names) => {
    expect(await namesDue(zoom, near, layer)).toContainEqual(names);
  });
});

/** Returns the names in four languages that the tile for a zoom and a position displays. */
async function namesDue(zoom: number, position: LonLat, layer: NameLayer) {
  const z = Math.min(zoom, MAX_ZOOM);
  const [x, y] = toUnitSquare(position).map((share) => Math.floor(share * 2 ** z));
  const tile = await archive.getZxy(z, x ?? 0, y ?? 0);
  const found = new VectorTile(new PbfReader(new Uint8Array(tile?.data ?? []))).layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i).properties ?? {})
    .filter(({ minzoom = 0 }) => Number(minzoom) <= zoom)
    .map(({ en, es = en, pt = en, zh = en }) => [en, es, pt, zh]);
}

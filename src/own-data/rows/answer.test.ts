import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import type { OwnLayer } from '../own-layer';
import { mines } from '../own-layer.fixture';
import { answer } from './answer';
import type { DrawnRows, TileAddress } from './own-rows-protocol';
import { RowsOfLayer } from './rows-of-layer';

const PLAIN: DrawnRows = { filters: [], colourColumn: null };
const WORLD: TileAddress = { z: 0, x: 0, y: 0 };

/** A line and an area beside the mines, as rows 1 and 3. */
function withShapes(): OwnLayer {
  const geometry = [
    [
      1,
      'LineString',
      [
        [-80, -10],
        [-70, -10],
      ],
    ],
    [
      3,
      'Polygon',
      [
        [
          [-75, -20],
          [-70, -20],
          [-70, -15],
          [-75, -20],
        ],
      ],
    ],
  ] as const;
  const lines = geometry.map(([id, type, coordinates]) =>
    JSON.stringify({ type: 'Feature', id, geometry: { type, coordinates }, properties: {} }),
  );
  return {
    ...mines(),
    geometries: Uint8Array.of(1, 2, 0, 3),
    shapes: new Blob([lines.map((line) => `${line}\n`).join('')]),
  };
}

async function featuresOf(layer: OwnLayer, drawn: DrawnRows = PLAIN, tile = WORLD) {
  const bytes = await answer(new RowsOfLayer(layer), { kind: 'tile', tile, ...drawn });
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes as ArrayBuffer)));
  const rows = layers.rows;
  return Array.from({ length: rows?.length ?? 0 }, (_, i) => {
    const feature = rows?.feature(i);
    const { geometry } = feature?.toGeoJSON(tile.x, tile.y, tile.z) ?? {};
    return { row: feature?.id, properties: feature?.properties, geometry };
  });
}

describe('the tiles of own rows', () => {
  it('have each row with a position as a point where it is', async () => {
    const found = await featuresOf(mines());
    expect(found.map(({ row }) => row)).toEqual([0, 1, 3]);
    const [lon, lat] = found[0]?.geometry?.type === 'Point' ? found[0].geometry.coordinates : [];
    expect(lon).toBeCloseTo(-77.3, 0);
    expect(lat).toBeCloseTo(-11.6, 0);
  });

  it('are as fine as a metre at the greatest zoom', async () => {
    const n = 2 ** 14;
    const x = Math.floor((-77.3 / 360 + 0.5) * n);
    const sine = Math.asinh(Math.tan((-11.6 * Math.PI) / 180));
    const y = Math.floor((0.5 - sine / (2 * Math.PI)) * n);
    const [point] = await featuresOf(mines(), PLAIN, { z: 14, x, y });
    const [lon, lat] = point?.geometry?.type === 'Point' ? point.geometry.coordinates : [];
    expect(lon).toBeCloseTo(-77.3, 4);
    expect(lat).toBeCloseTo(-11.6, 4);
  });

  it('leave out what does not pass the filters', async () => {
    const filters = [{ kind: 'range', column: 1, from: 100, to: null }] as const;
    expect((await featuresOf(mines(), { ...PLAIN, filters })).map(({ row }) => row)).toEqual([3]);
    expect(
      await featuresOf(mines(), {
        ...PLAIN,
        filters: [{ kind: 'range', column: 1, from: 1e9, to: null }],
      }),
    ).toEqual([]);
  });

  it('have the class of the column that colours them, and none for an empty cell', async () => {
    const found = await featuresOf(mines(), { ...PLAIN, colourColumn: 1 });
    expect(found.map(({ properties }) => properties)).toEqual([{ c1: 1 }, {}, { c1: 2 }]);
  });

  it('have lines and areas cut to the tile', async () => {
    const found = await featuresOf(withShapes());
    expect(found.map(({ row, geometry }) => [row, geometry?.type])).toEqual([
      [1, 'LineString'],
      [3, 'Polygon'],
      [0, 'Point'],
    ]);
  });

  it('keep the last of the points that lie in one pixel, and all at the greatest zoom', async () => {
    const positions = Float64Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? -70 : -20));
    const layer = { ...mines(), positions, geometries: Uint8Array.of(1, 1, 1, 1) };
    expect((await featuresOf(layer)).map(({ row }) => row)).toEqual([3]);
    const n = 2 ** 14;
    const x = Math.floor((-70 / 360 + 0.5) * n);
    const sine = Math.asinh(Math.tan((-20 * Math.PI) / 180));
    const y = Math.floor((0.5 - sine / (2 * Math.PI)) * n);
    expect((await featuresOf(layer, PLAIN, { z: 14, x, y })).length).toBe(4);
  });
});

describe('own rows', () => {
  it('are found by filters and sorted', async () => {
    const rows = new RowsOfLayer(mines());
    const order = { column: 1, isDescending: true };
    expect(await answer(rows, { kind: 'rows', filters: [], order })).toEqual(
      Uint32Array.of(3, 0, 2, 1),
    );
    expect(await answer(rows, { kind: 'rows', filters: [], order: null })).toEqual(
      Uint32Array.of(0, 1, 2, 3),
    );
  });

  it('are written whole for a still map', async () => {
    const found = await answer(new RowsOfLayer(withShapes()), { kind: 'features', ...PLAIN });
    expect(found).toMatchObject({
      features: [
        { id: 0, geometry: { type: 'Point', coordinates: [-77.3, -11.6] } },
        { id: 1, geometry: { type: 'LineString' } },
        { id: 3, geometry: { type: 'Polygon' } },
      ],
    });
  });
});

import { expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { HOSTILE } from './exported-table.fixture';
import { geoJsonAreas } from './geojson-areas';
import { geoJsonDocument } from './geojson-document';

const read = () => JSON.parse(JSON.stringify(geoJsonDocument(HOSTILE)));

it('has a feature for each row with a position, with every column as a property', () => {
  const { features, metadata, type } = read();
  expect(type).toBe('FeatureCollection');
  expect(features).toHaveLength(3);
  expect(metadata.rowsWithoutPosition).toBe(1);
  const { id, name, cost, opened } = features[0].properties;
  expect([id, name, cost, opened]).toEqual(HOSTILE.rows[0]?.values.slice(0, 4));
  expect(Object.keys(features[0].properties)).toEqual(HOSTILE.columns.map(({ id: name }) => name));
  expect(Object.getPrototypeOf(features[0])).toBe(Object.prototype);
});

it('keeps the digits of positions, wraps longitudes and splits lines at 180 degrees', () => {
  const [point, line, points] = read().features.map(
    (each: { geometry: { coordinates: unknown } }) => each.geometry,
  );
  expect(point).toEqual({ type: 'Point', coordinates: [-77.27, -11.594321] });
  expect(line).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
      ],
    ],
  });
  expect(points.coordinates).toEqual([
    [-179, 1],
    [121.5, 31.2],
  ]);
});

it('says its licence, version, sources and what its columns mean', () => {
  const { metadata } = read();
  expect(metadata).toMatchObject({ version: '2026.11.5', licence: { name: 'MIT' } });
  expect(metadata.sources[0].publisher).toBe('Andina');
  expect(metadata.columns[2]).toMatchObject({ id: 'cost', unit: 'million USD' });
});

it('gives areas as closed rings, outlines anticlockwise and holes clockwise', () => {
  const square = (size: number): Position[] => [
    [0, 0],
    [0, size],
    [size, size],
    [size, 0],
  ];
  const rows = HOSTILE.rows.map((row, i) =>
    i === 0 ? { ...row, areas: [{ level: 2, rings: [square(3), square(1)] }] } : row,
  );
  const { features, metadata } = geoJsonAreas({ ...HOSTILE, rows });
  expect(metadata.rowsWithoutPosition).toBe(3);
  expect(features).toHaveLength(1);
  expect(features[0]?.properties).toMatchObject({ id: 'a', level: 2 });
  expect(features[0]?.geometry).toEqual({
    type: 'Polygon',
    coordinates: [
      [...square(3).toReversed(), [3, 0]],
      [...square(1), [0, 0]],
    ],
  });
});

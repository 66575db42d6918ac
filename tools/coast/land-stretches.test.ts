import { describe, expect, it } from 'vitest';
import type { Track } from '../../src/geo/position';
import { indexLand, loadLand } from './land';
import { kilometresOverLand, stretchesOverLand } from './land-stretches';

/** Length of a degree of a great circle, in km. */
const DEGREE = 111.195;

/** Islands ten degrees wide, one on the equator with a lake, one across the antimeridian. */
const islands = indexLand([square(10, -5, 20, 5), square(14, -1, 16, 1), square(175, -5, 185, 5)]);

describe('kilometres over land', () => {
  it.each([
    { track: 'of no positions', of: [], degrees: 0 },
    { track: 'of one position, though ashore', of: [[12, 0]], degrees: 0 },
    {
      track: 'at sea',
      of: [
        [0, 10],
        [30, 10],
      ],
      degrees: 0,
    },
    {
      track: 'over an island and its lake',
      of: [
        [0, 0],
        [30, 0],
      ],
      degrees: 8,
    },
    {
      track: 'the other direction',
      of: [
        [30, 0],
        [0, 0],
      ],
      degrees: 8,
    },
    {
      track: 'that turns ashore',
      of: [
        [0, 0],
        [12, 0],
        [12, 10],
      ],
      degrees: 2 + 5,
    },
    {
      track: 'from land to land',
      of: [
        [11, 0],
        [13, 0],
      ],
      degrees: 2,
    },
    {
      track: 'that waits ashore',
      of: [
        [11, 0],
        [11, 0],
      ],
      degrees: 0,
    },
    {
      track: 'over the antimeridian',
      of: [
        [170, 0],
        [190, 0],
      ],
      degrees: 10,
    },
    {
      track: 'over it in other longitudes',
      of: [
        [-170, 0],
        [-190, 0],
      ],
      degrees: 10,
    },
  ] as const)('of a track $track are $degrees degrees', ({ of, degrees }) => {
    expect(kilometresOverLand(islands, of)).toBeCloseTo(degrees * DEGREE, 1);
  });

  it('are returned part by part', () => {
    const found = stretchesOverLand(islands, [
      [0, 0],
      [30, 0],
    ]);
    expect(found.map(({ middle }) => Math.round(middle[0]))).toEqual([12, 18]);
  });

  it('of a line over Jutland agree with a map', () => {
    const jutland: Track = [
      [7.5, 56],
      [10.8, 56],
    ];
    const found = kilometresOverLand(loadLand(), jutland);
    expect(found).toBeGreaterThan(100);
    expect(found).toBeLessThan(160);
  });
});

function square(west: number, south: number, east: number, north: number): Track {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContinuous, splitTrack, unwrapTrack } from './antimeridian';
import { type Position, wrapLongitude } from './position';

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('unwrapTrack', () => {
  it('runs past 180 going west to east', () => {
    const track = unwrapTrack([
      [170, 0],
      [-170, 0],
      [-160, 0],
    ]);
    expect(track).toEqual([
      [170, 0],
      [190, 0],
      [200, 0],
    ]);
  });

  it('runs past -180 going east to west, as from Chancay to Shanghai', () => {
    const track = unwrapTrack([
      [-77, -11],
      [-170, 40],
      [122, 30],
    ]);
    expect(track).toEqual([
      [-77, -11],
      [-170, 40],
      [-238, 30],
    ]);
  });

  it('keeps 180 and -180 as one meridian', () => {
    const track = unwrapTrack([
      [180, 5],
      [-180, 6],
    ]);
    expect(track).toEqual([
      [180, 5],
      [180, 6],
    ]);
  });

  it('keeps a repeated position', () => {
    const twice: Position[] = [
      [12, 90],
      [12, 90],
    ];
    expect(unwrapTrack(twice)).toEqual(twice);
  });

  it('returns tracks of fewer than two positions unchanged', () => {
    expect(unwrapTrack([])).toEqual([]);
    expect(unwrapTrack([[180, 0]])).toEqual([[180, 0]]);
  });

  it('gives a continuous track of the same places and is idempotent', () => {
    fc.assert(
      fc.property(fc.array(anyPosition), (positions) => {
        const track = unwrapTrack(positions);
        expect(isContinuous(track)).toBe(true);
        expect(unwrapTrack(track)).toEqual(track);
        track.forEach(([lon, lat], i) => {
          const [lonBefore = Number.NaN, latBefore] = positions[i] ?? [];
          const turn = Math.abs(wrapLongitude(lon) - wrapLongitude(lonBefore)) % 360;
          expect(Math.min(turn, 360 - turn)).toBeLessThan(1e-9);
          expect(lat).toBe(latBefore);
        });
      }),
    );
  });
});

describe('isContinuous', () => {
  it('detects a jump across the antimeridian', () => {
    const jump: Position[] = [
      [179, 0],
      [-179, 0],
    ];
    expect(isContinuous(jump)).toBe(false);
    expect(isContinuous(unwrapTrack(jump))).toBe(true);
  });

  it('allows the half turn of a track over a pole', () => {
    expect(
      isContinuous([
        [0, 89],
        [180, 89],
      ]),
    ).toBe(true);
  });

  it('is true of an empty track, one position and a repeated position', () => {
    expect(isContinuous([])).toBe(true);
    expect(isContinuous([[0, 0]])).toBe(true);
    expect(
      isContinuous([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(true);
  });
});

describe('splitTrack', () => {
  it('keeps a line that does not cross 180', () => {
    const track = [
      [-77, -12],
      [-80, -10],
    ] as const;
    expect(splitTrack(track)).toEqual([track]);
  });

  it('cuts at 180 in both directions, at the latitude between', () => {
    expect(
      splitTrack([
        [170, 0],
        [190, 10],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
      ],
    ]);
    expect(
      splitTrack([
        [-170, 0],
        [-190, 10],
        [-238, 31],
      ]),
    ).toEqual([
      [
        [-170, 0],
        [-180, 5],
      ],
      [
        [180, 5],
        [170, 10],
        [122, 31],
      ],
    ]);
  });

  it('cuts at a position on 180 without adding one, and keeps a line along it whole', () => {
    expect(
      splitTrack([
        [170, 0],
        [180, 5],
        [190, 5],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 5],
      ],
    ]);
    expect(
      splitTrack([
        [170, 0],
        [180, 5],
        [180, -5],
        [175, 0],
      ]),
    ).toHaveLength(1);
  });

  it('cuts a step over more than one copy of 180, and keeps every position within bounds', () => {
    const lines = splitTrack([
      [-100, 0],
      [600, 70],
    ]);
    expect(lines).toHaveLength(3);
    expect(lines.flat().every(([lon]) => Math.abs(lon) <= 180)).toBe(true);
  });

  it('makes no line of fewer than two positions', () => {
    expect(splitTrack([])).toEqual([]);
    expect(splitTrack([[1, 2]])).toEqual([]);
    expect(
      splitTrack([
        [1, 2],
        [1, 2],
      ]),
    ).toEqual([
      [
        [1, 2],
        [1, 2],
      ],
    ]);
  });
});

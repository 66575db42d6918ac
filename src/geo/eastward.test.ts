import { describe, expect, it } from 'vitest';
import { eastward } from './eastward';
import type { Track } from './position';

describe('eastward', () => {
  const east: Track = [
    [-77, -12],
    [-76, -11],
  ];

  it('turns a track that ends in the west of its start', () => {
    expect(eastward(east.toReversed())).toEqual(east);
    expect(eastward(east)).toBe(east);
  });

  it('knows east from west across 180 degrees', () => {
    const track: Track = [
      [179, 0],
      [181, 0],
    ];
    expect(eastward(track)).toBe(track);
  });

  it('keeps a track along a meridian, over a pole, of one position and of none', () => {
    const meridian: Track = [
      [10, 89],
      [10, -89],
    ];
    for (const track of [meridian, [[10, 90]] as Track, [] as Track]) {
      expect(eastward(track)).toBe(track);
    }
  });
});

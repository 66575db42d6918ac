import { describe, expect, it } from 'vitest';
import type { Track } from '../../geo/position';
import type { StraightLabel } from './flat-line';
import { clearOfLines } from './text-crossings';

/** A pixel at zoom 0 is 0.703 degrees. */
const DEGREES = 360 / 512;
const at = (x: number, y: number) => [x * DEGREES, y * DEGREES] as const;
/** A text of 40 pixels, from 5 to 15 above its line, which runs along the equator. */
const ROOM = { width: 40, gap: 5, height: 10 };
const label: StraightLabel = { position: [0, 0], slope: 0, isAbove: true, lift: 0 };

const isClear = (track: Track, its: Partial<StraightLabel> = {}, room = ROOM) =>
  clearOfLines([track], room)({ ...label, ...its }, 0);

describe('clearOfLines', () => {
  it('finds a line across the text, and one that ends in it', () => {
    expect(isClear([at(0, -30), at(0, 30)])).toBe(false);
    expect(isClear([at(5, 10), at(60, 60)])).toBe(false);
  });

  it('passes lines beside the text, beyond its ends and on the other side of its line', () => {
    expect(isClear([at(-90, 30), at(90, 30)])).toBe(true);
    expect(isClear([at(30, -30), at(30, 30)])).toBe(true);
    expect(isClear([at(0, 0), at(0, -30)])).toBe(true);
  });

  it('passes a line that shares the way of the label', () => {
    expect(isClear([at(-90, 0), at(90, 0)])).toBe(true);
  });

  it('looks on the side where the text stands', () => {
    const below: Track = [at(0, -1), at(0, -30)];
    expect(isClear(below, { isAbove: false })).toBe(false);
    expect(clearOfLines([below], { ...ROOM, side: 'below' })(label, 0)).toBe(false);
  });

  it('turns with the label', () => {
    // A line to the south-east: its upper side is in the north-east.
    const beside: Track = [at(2, 12), at(12, 2)];
    expect(isClear(beside, { slope: 45 })).toBe(false);
    expect(isClear(beside, { slope: 45, isAbove: false })).toBe(true);
  });

  it('looks at less ground as one zooms in', () => {
    const line: Track = [at(15, -30), at(15, 30)];
    expect(clearOfLines([line], ROOM)(label, 0)).toBe(false);
    expect(clearOfLines([line], ROOM)(label, 1)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { expectedCorners } from '../state/corners-slice';
import { fitMargins, isCovered } from './fit-margins';

const DESK = { width: 1040, height: 844 };
const CORNERS = expectedCorners(1440, 900, { left: 400 });

describe('fitMargins', () => {
  it('keeps a strip for half a mark and a name where nothing covers the map', () => {
    expect(fitMargins({}, DESK)).toEqual([{ top: 28, right: 28, bottom: 44, left: 28 }]);
  });

  it('avoids each box beside it or above it, and leaves the largest area first', () => {
    const [first, ...others] = fitMargins(CORNERS, DESK);
    // Beside the column of buttons, above legend and credit.
    expect(first).toEqual({ top: 28, right: 172, bottom: 88, left: 28 });
    expect(others).toContainEqual({ top: 28, right: 28, bottom: 320, left: 28 });
  });

  it('leaves out margins without a useful area, and gives up where there are no others', () => {
    const low = { width: 300, height: 200 };
    expect(fitMargins(CORNERS, low).every(({ bottom }) => bottom < 200)).toBe(true);
    expect(fitMargins(CORNERS, { width: 150, height: 90 })).toEqual([
      { top: 28, right: 28, bottom: 44, left: 28 },
    ]);
  });
});

describe('isCovered', () => {
  it('is true near the edge and beneath a box, and false elsewhere', () => {
    const at = (x: number, y: number) => isCovered({ x, y }, CORNERS, DESK);
    expect([at(10, 400), at(1000, 700), at(60, 796)]).toEqual([true, true, true]);
    expect([at(520, 400), at(1000, 500), at(300, 796)]).toEqual([false, false, false]);
  });
});

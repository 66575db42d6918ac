import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from './place-card';

const desk = { left: 400, top: 56, width: 1000, height: 800 };
const card = { width: 280, height: 140 };

describe('placeCard', () => {
  it('puts a card to the right of its mark, and to the left at the right edge', () => {
    expect(placeCard({ x: 700, y: 400, reach: 15 }, card, desk)).toMatchObject({
      left: 723,
      top: 330,
    });
    expect(placeCard({ x: 1380, y: 400, reach: 15 }, card, desk)).toMatchObject({
      left: 1077,
      top: 330,
    });
  });

  it('puts a card above or below its mark on a narrow map', () => {
    const phone = { left: 0, top: 56, width: 320, height: 366 };
    expect(placeCard({ x: 160, y: 300, reach: 15 }, card, phone).top).toBe(137);
    expect(placeCard({ x: 160, y: 100, reach: 15 }, card, phone).top).toBe(123);
  });

  it('never leaves the map, and never covers a mark if a side has room', () => {
    const whole = { x: fc.integer({ min: 400, max: 1400 }), y: fc.integer({ min: 56, max: 856 }) };
    const size = {
      width: fc.integer({ min: 80, max: 300 }),
      height: fc.integer({ min: 40, max: 300 }),
    };
    fc.assert(
      fc.property(fc.record(whole), fc.record(size), ({ x, y }, box) => {
        const { left, top } = placeCard({ x, y, reach: 15 }, box, desk);
        expect(left).toBeGreaterThanOrEqual(desk.left);
        expect(top).toBeGreaterThanOrEqual(desk.top);
        expect(left + box.width).toBeLessThanOrEqual(desk.left + desk.width);
        expect(top + box.height).toBeLessThanOrEqual(desk.top + desk.height);
        const isApart =
          left >= x + 15 ||
          left + box.width <= x - 15 ||
          top >= y + 15 ||
          top + box.height <= y - 15;
        expect(isApart).toBe(true);
      }),
    );
  });

  it('is lower where no side has room for all of it, and still off the mark', () => {
    const low = { left: 0, top: 56, width: 320, height: 300 };
    const tall = { width: 280, height: 200 };
    const above = placeCard({ x: 160, y: 220, reach: 15 }, tall, low);
    expect(above).toEqual({ left: 20, top: 64, maxHeight: 133 });
    expect(above.top + above.maxHeight).toBeLessThan(220 - 15);
    const below = placeCard({ x: 160, y: 180, reach: 15 }, tall, low);
    expect(below).toEqual({ left: 20, top: 203, maxHeight: 145 });
  });

  it('stays on a map too small to leave the mark free', () => {
    const tiny = { left: 0, top: 56, width: 320, height: 150 };
    expect(placeCard({ x: 160, y: 130, reach: 15 }, card, tiny)).toMatchObject({
      left: 20,
      top: 64,
    });
  });
});

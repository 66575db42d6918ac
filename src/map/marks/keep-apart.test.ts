import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Disc, keepApart, keepApartAgain, overlap } from './keep-apart';

const WORLD = 2048;

const discs = fc.array(
  fc.record({
    x: fc.integer({ min: -1024, max: 1024 }),
    y: fc.integer({ min: -300, max: 300 }),
    radius: fc.integer({ min: 4, max: 20 }),
  }),
  { maxLength: 60 },
);

describe('keepApart', () => {
  it('leaves no two discs in each other’s way, nor in that of a fixed one', () => {
    fc.assert(
      fc.property(discs, discs, (free, fixed) => {
        const placed = keepApart(free, fixed, WORLD);
        const pairs = placed.flatMap((a, i) => placed.slice(i + 1).map((b) => [a, b] as const));
        const beside = placed.flatMap((a) => fixed.map((b) => [a, b] as const));
        return [...pairs, ...beside].every(([a, b]) => !overlap(a, b, WORLD));
      }),
    );
  });

  it('returns a disc with room as it is', () => {
    const free = { x: 100, y: 0, radius: 10 };
    expect(keepApart([free], [{ x: 60, y: 0, radius: 10 }], WORLD)[0]).toBe(free);
  });

  it('moves a disc away from what is in its way, no farther than needed', () => {
    const [moved] = keepApart([{ x: 5, y: 0, radius: 10 }], [{ x: 0, y: 0, radius: 10 }], WORLD);
    expect(moved?.y).toBeCloseTo(0, 9);
    expect(moved?.x).toBeGreaterThanOrEqual(22);
    expect(moved?.x).toBeLessThan(26);
  });

  it('fans out discs in one place: one stays, six stand round it', () => {
    const same = Array.from({ length: 7 }, (): Disc => ({ x: 0, y: 0, radius: 10 }));
    const [first, ...rest] = keepApart(same, [], WORLD);
    expect(first).toBe(same[0]);
    for (const { x, y } of rest) expect(Math.hypot(x, y)).toBeLessThan(28);
  });

  it('joins the edges of the map at 180 degrees', () => {
    const [moved] = keepApart(
      [{ x: 1022, y: 0, radius: 10 }],
      [{ x: -1022, y: 0, radius: 10 }],
      WORLD,
    );
    expect(moved?.x).toBeLessThan(1006);
  });
});

describe('keepApartAgain', () => {
  /** As large as the largest disc, so that any of them can go. */
  const large: Disc = { x: 0, y: 0, radius: 20 };

  it('places discs beside others as from the start', () => {
    fc.assert(
      fc.property(discs, discs, discs, discs, (free, stay, go, come) => {
        const fixed = [large, ...stay, ...come];
        const before = keepApart(free, [large, ...stay, ...go], WORLD);
        const known = { discs: free, placed: before };
        const again = keepApartAgain(known, [...go, ...come], () => fixed, WORLD);
        expect(again).toEqual(keepApart(free, fixed, WORLD));
      }),
    );
  });

  it('returns the same list if nothing moves, without a look at what stays', () => {
    const free: readonly Disc[] = [{ x: 100, y: 0, radius: 10 }];
    const placed = keepApart(free, [large], WORLD);
    const far: Disc = { x: 300, y: 0, radius: 20 };
    const again = keepApartAgain({ discs: free, placed }, [far], () => expect.fail(), WORLD);
    expect(again).toBe(placed);
  });
});

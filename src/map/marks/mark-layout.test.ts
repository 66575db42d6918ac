import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERA_LIMITS } from '../../domain/camera';
import type { Position } from '../../geo/position';
import { toPixels, worldWidth } from './flat-map';
import { overlap } from './keep-apart';
import { type DrawnMark, LAST_CLUSTER_LEVEL, layOutMarks, layoutOf } from './mark-layout';
import { clusterRadius, symbolRadius } from './mark-size';

const LEVELS = Array.from({ length: CAMERA_LIMITS.maxZoom + 1 }, (_, level) => level);

/** Positions of which many are close together, also at 180 degrees. */
const positions = fc.array(
  fc
    .tuple(
      fc.constantFrom<Position>([-77.27, -11.58], [-77.04, -12.05], [179.99, -18], [0, 0]),
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    )
    .map(([[lon, lat], dx, dy]): Position => [lon + dx, lat + dy]),
  { maxLength: 40 },
);
const TERMINAL = { position: [-77.27, -11.58], radius: 10 } as const;

/** A place left free, near the marks or far from them. */
const place = fc.record({
  position: positions.map(([first]): Position => first ?? [10, 10]),
  radius: fc.constantFrom(6, 8, 8, 10),
  from: fc.constantFrom(0, 5),
  offset: fc.constantFrom<readonly [number, number]>([0, 0], [14, 3]),
});

/** Changes of which each leaves some of the same places free, in any order. */
const changes = fc
  .array(place, { minLength: 1, maxLength: 6 })
  .chain((pool) => fc.array(fc.shuffledSubarray(pool), { maxLength: 4 }));

describe('layoutOf', () => {
  it('lays marks out beside changing places as it would from the start', () => {
    fc.assert(
      fc.property(positions, changes, (all, each) => {
        const layOut = layoutOf(all);
        for (const fixed of each) expect(layOut(fixed)).toEqual(layOutMarks(all, fixed));
      }),
      { numRuns: 60 },
    );
  });
});

describe('layOutMarks', () => {
  it('draws every mark exactly once at each zoom level', () => {
    fc.assert(
      fc.property(positions, (all) => {
        const drawn = layOutMarks(all, [TERMINAL]);
        for (const level of LEVELS) {
          const members = at(drawn, level).flatMap((mark) => mark.members);
          expect(members.toSorted((a, b) => a - b)).toEqual([...all.keys()]);
        }
      }),
    );
  });

  it('covers neither another mark nor a fixed place at any zoom', () => {
    fc.assert(
      fc.property(positions, (all) => {
        const drawn = layOutMarks(all, [TERMINAL]);
        for (const level of LEVELS) {
          const world = worldWidth(level);
          const discs = [
            { ...toPixels(TERMINAL.position, world), radius: TERMINAL.radius },
            ...at(drawn, level).map(({ position, members }) => ({
              ...toPixels(position, world),
              radius: members.length > 1 ? clusterRadius(members.length) : symbolRadius(level),
            })),
          ];
          discs.forEach((a, i) => {
            for (const b of discs.slice(i + 1)) expect(overlap(a, b, world)).toBe(false);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('covers no label that stands off its place, between two levels as little as at one', () => {
    const label = { position: TERMINAL.position, radius: 7, offset: [60, -40] } as const;
    fc.assert(
      fc.property(positions, (all) => {
        const drawn = layOutMarks(all, [TERMINAL, label]);
        for (const zoom of LEVELS.flatMap((level) => [level, level + 0.4, level + 0.9])) {
          const level = Math.floor(zoom);
          const world = worldWidth(zoom);
          const { x, y } = toPixels(label.position, world);
          const disc = { x: x + 60, y: y - 40, radius: label.radius };
          for (const { position, members } of at(drawn, level)) {
            const radius = members.length > 1 ? clusterRadius(members.length) : symbolRadius(level);
            expect(overlap({ ...toPixels(position, world), radius }, disc, world)).toBe(false);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('clusters up to level 7, and fans out several in one place at all higher zooms', () => {
    const drawn = layOutMarks([SAME, SAME, SAME], []);
    for (const level of LEVELS) {
      const isClustered = level <= LAST_CLUSTER_LEVEL;
      expect(at(drawn, level)).toHaveLength(isClustered ? 1 : 3);
      expect(at(drawn, level).filter(({ isMoved }) => isMoved)).toHaveLength(isClustered ? 0 : 2);
    }
  });

  it('says at which level a cluster splits', () => {
    const drawn = layOutMarks([SAME, SAME, [-60, -12]], []);
    expect(at(drawn, 0)).toMatchObject([{ members: [0, 1, 2] }]);
    const [whole] = at(drawn, 0);
    expect(at(drawn, (whole?.splitsAt ?? 0) - 1)).toHaveLength(1);
    expect(at(drawn, whole?.splitsAt ?? 0)).toHaveLength(2);
    expect(at(drawn, 5).find(({ members }) => members.length === 2)?.splitsAt).toBe(8);
  });

  it('keeps a mark with room where it is, as one mark for all zooms', () => {
    expect(layOutMarks([SAME], [])).toEqual([
      { position: SAME, from: 0, to: 24, members: [0], isMoved: false },
    ]);
  });

  it('keeps the label of a fixed place free', () => {
    const beside = { ...TERMINAL, offset: [40, 0], radius: 8 } as const;
    const [mark] = at(layOutMarks([[-77.27 + (40 / worldWidth(9)) * 360, -11.58]], [beside]), 9);
    expect(mark?.isMoved).toBe(true);
  });
});

const SAME: Position = [-72, -14];

function at(drawn: readonly DrawnMark[], level: number): readonly DrawnMark[] {
  return drawn.filter(({ from, to }) => level >= from && level <= to);
}

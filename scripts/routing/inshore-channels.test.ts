import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { block, coastThrough, skerries, TWO_ISLANDS } from './coast.fixture';
import { navigableWater, type PreservedWater } from './navigable-water';
import { meshWater, triangleAt } from './water-mesh';

/** Water narrower than this is closed unless something keeps it open, km. */
const WIDTH = 10;
const SAVING = 40;

describe('a strait that no passage names', () => {
  const coast = [...TWO_ISLANDS, ...skerries()];
  const along: Track = [
    [2.715, 0.05],
    [2.715, 0.25],
    [2.715, 0.45],
  ];

  it('is closed if its neck is too narrow, whatever it saves', () => {
    expect(openAt(coast, kept(4), along)).toEqual([false, false, false]);
  });

  it('is open if its neck is wide enough', () => {
    expect(openAt(coast, kept(3), along)).toEqual([true, true, true]);
  });

  it('is open if a passage names it', () => {
    const gates: readonly Track[] = [
      [
        [2.5, 0.25],
        [2.9, 0.25],
      ],
    ];
    expect(openAt(coast, { ...kept(4), gates }, along)).toEqual([true, true, true]);
  });

  it('lets a ship in to a port from the nearer side, and not through', () => {
    const ports: readonly Position[] = [[2.715, 0.1]];
    expect(openAt(coast, { ...kept(4), ports }, along)).toEqual([true, false, false]);
  });
});

describe('a sound with an inlet at either end', () => {
  const sound: Position = [2.7, 0.75];

  it('has one way in and none through if both inlets are narrow', () => {
    const coast = barrierCoast(0.01);
    const [inside, ...inlets] = openAt(coast, kept(2), [sound, [0.995, 0.45], [4.405, 0.45]]);
    expect(inside).toBe(true);
    expect(inlets.filter((open) => open)).toHaveLength(1);
  });

  it('is a way through if both are wide enough', () => {
    const coast = barrierCoast(0.04);
    expect(openAt(coast, kept(2), [sound, [0.98, 0.45], [4.42, 0.45]])).toEqual([true, true, true]);
  });

  it('is a way through if passages name both', () => {
    const gates: readonly Track[] = [
      [
        [0.8, 0.45],
        [1.2, 0.45],
      ],
      [
        [4.2, 0.45],
        [4.6, 0.45],
      ],
    ];
    const at: Track = [sound, [0.995, 0.45], [4.405, 0.45]];
    expect(openAt(barrierCoast(0.01), { ...kept(2), gates }, at)).toEqual([true, true, true]);
  });
});

/**
 * Returns a mainland whose two arms, with a long island between them that reaches 220 km out to sea, enclose a sound.
 *
 * @param gap width of both inlets, degrees
 */
function barrierCoast(gap: number): readonly Track[] {
  const mainland: Track = [
    [0, 0.3],
    [1 - gap, 0.3],
    [1 - gap, 0.6],
    [0.8, 0.6],
    [0.8, 0.9],
    [4.6, 0.9],
    [4.6, 0.6],
    [4.4 + gap, 0.6],
    [4.4 + gap, 0.3],
    [5.4, 0.3],
    [5.4, 1.4],
    [0, 1.4],
  ];
  return [coastThrough(mainland, 0.01), block(1, -2, 4.4, 0.6, 0.01)];
}

function kept(neckKm: number): PreservedWater {
  const straits = { saving: () => SAVING, neck: () => neckKm };
  return { ports: [], canalEnds: [], gates: [], straits };
}

function openAt(coast: readonly Track[], keep: PreservedWater, at: Track): boolean[] {
  const mesh = meshWater(coast);
  const isOpen = navigableWater(mesh, () => WIDTH, keep);
  return at.map((position) => isOpen[triangleAt(mesh, position)] === 1);
}

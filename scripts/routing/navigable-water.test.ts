import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { isInRing } from '../../src/routing/arc-oracle.fixture';
import { ringAround } from '../../src/routing/shores.fixture';
import { side, toPosition, toVec, type Vec } from '../../src/routing/vec';
import { block, coastThrough, skerries, TWO_ISLANDS } from './coast.fixture';
import { navigableWater, type PreservedWater, shoresOf } from './navigable-water';
import { meshWater, triangleAt } from './water-mesh';

/** About 11 km. */
const TENTH = 0.1;
const rule = (saving: number) => ({ saving: () => saving, neck: () => 0.6 });
const NOTHING: PreservedWater = { ports: [], canalEnds: [], straits: rule(1e4), gates: [] };

/** An island one degree high with an inlet from the south, 2.2 km wide and 55 km long. */
const inlet = coastThrough(
  [
    [0, 0],
    [0.99, 0],
    [0.99, 0.5],
    [1.01, 0.5],
    [1.01, 0],
    [2, 0],
    [2, 1],
    [0, 1],
  ],
  0.02,
);
/** The same with an inlet 33 km wide and 55 km long. */
const gulf = coastThrough(
  [
    [0, 0],
    [0.85, 0],
    [0.85, 0.5],
    [1.15, 0.5],
    [1.15, 0],
    [2, 0],
    [2, 1],
    [0, 1],
  ],
  0.02,
);
const two = [...TWO_ISLANDS, ...skerries()];
const strait: Position = [2.715, 0.25];

describe('navigable water', () => {
  it('includes the open sea', () => {
    expect(
      isOpenAt([inlet], 10, NOTHING, [
        [-120, -20],
        [1, -0.2],
        [1, 1.2],
        [90, 60],
      ]),
    ).toEqual([true, true, true, true]);
  });

  it('includes no land', () => {
    expect(
      isOpenAt([inlet, ...two.map((ring) => moved(ring, 20))], 1, NOTHING, [
        [0.5, 0.5],
        [21, 0.2],
      ]),
    ).toEqual([false, false]);
  });

  it('includes an inlet wider than the width, not a narrower one', () => {
    expect(isOpenAt([inlet], 10, NOTHING, [[1, 0.25]])).toEqual([false]);
    expect(isOpenAt([inlet], 2, NOTHING, [[1, 0.25]])).toEqual([true]);
    expect(isOpenAt([gulf], 10, NOTHING, [[1, 0.25]])).toEqual([true]);
  });

  it('reaches the end of a canal in a narrow inlet', () => {
    const kept = { ...NOTHING, canalEnds: [[1, 0.45]] as const };
    expect(
      isOpenAt([inlet], 10, kept, [
        [1, 0.4],
        [1, 0.05],
      ]),
    ).toEqual([true, true]);
  });

  it('reaches a port in a narrow inlet, not farther up', () => {
    const kept = { ...NOTHING, ports: [[1, 0.25]] as const };
    expect(
      isOpenAt([inlet], 10, kept, [
        [1, 0.2],
        [1, 0.05],
        [1, 0.45],
      ]),
    ).toEqual([true, true, false]);
  });

  it('reaches a port slightly ashore, not one far inland', () => {
    const near = { ...NOTHING, ports: [[1.05, 0.45]] as const };
    expect(isOpenAt([inlet], 10, near, [[1, 0.4]])).toEqual([true]);
    const far = { ...NOTHING, ports: [[1.3, 0.45]] as const };
    expect(isOpenAt([inlet], 10, far, [[1, 0.4]])).toEqual([false]);
  });

  it('excludes a narrow strait that saves less than the limit', () => {
    expect(isOpenAt(two, 10, { ...NOTHING, straits: rule(1000) }, [strait])).toEqual([false]);
  });

  it('includes a narrow strait that saves more', () => {
    expect(isOpenAt(two, 10, { ...NOTHING, straits: rule(40) }, [strait])).toEqual([true]);
  });

  it('includes a strait wider than the width, whatever it saves', () => {
    expect(isOpenAt(two, 3, { ...NOTHING, straits: rule(1e4) }, [strait])).toEqual([true]);
  });

  it('includes a narrow strait with a gate across it, from end to end', () => {
    const gates: readonly Track[] = [
      [
        [2.5, 0.25],
        [2.9, 0.25],
      ],
    ];
    const along: Track = [[2.715, 0.03], strait, [2.715, 0.47]];
    expect(isOpenAt(two, 10, { ...NOTHING, gates }, along)).toEqual([true, true, true]);
  });

  it('excludes a strait beside a gate', () => {
    const gates: readonly Track[] = [
      [
        [2.2, 0.25],
        [2.4, 0.25],
      ],
    ];
    expect(isOpenAt(two, 10, { ...NOTHING, gates }, [strait])).toEqual([false]);
  });

  it('includes one of two neighbouring straits: the other saves nothing', () => {
    const three = [
      block(0, 0, 2.7, 0.5, 0.02),
      block(2.73, 0, 2.9, 0.5, 0.02),
      block(2.93, 0, 5.4, 0.5, 0.02),
      ...skerries(),
    ];
    const open = isOpenAt(three, 10, { ...NOTHING, straits: rule(200) }, [strait, [2.915, 0.25]]);
    expect(open.filter((each) => each)).toHaveLength(1);
  });

  it('includes a sea behind a narrow mouth, and a channel to it', () => {
    const ring = [
      [0, 0],
      [0.99, 0],
      [0.99, TENTH],
      [0.5, TENTH],
      [0.5, 0.9],
      [1.5, 0.9],
      [1.5, TENTH],
      [1.01, TENTH],
      [1.01, 0],
      [2, 0],
      [2, 1],
      [0, 1],
    ] as const;
    const sea = coastThrough(ring, 0.02);
    expect(
      isOpenAt([sea], 10, NOTHING, [
        [1, 0.5],
        [1, 0.05],
      ]),
    ).toEqual([true, true]);
  });

  it('is the same across the antimeridian', () => {
    const far = two.map((ring) => moved(ring, 177.3));
    const at: Track = [[-179.985, 0.25]];
    expect(isOpenAt(far, 10, { ...NOTHING, straits: rule(40) }, at)).toEqual([true]);
    expect(isOpenAt(far, 10, { ...NOTHING, straits: rule(1000) }, at)).toEqual([false]);
  });

  it('takes a width that varies with the point', () => {
    const far = moved(inlet, 30);
    const mesh = meshWater([inlet, far]);
    const isOpen = navigableWater(mesh, (point) => (toPosition(point)[0] > 15 ? 1 : 10), NOTHING);
    const [here, there] = [triangleAt(mesh, [1, 0.25]), triangleAt(mesh, [31, 0.25])];
    expect([isOpen[here], isOpen[there]]).toEqual([0, 1]);
  });
});

describe('the shores of navigable water', () => {
  const shoresIn = (coast: readonly Track[], kept: PreservedWater, width = 10): Vec[][] => {
    const mesh = meshWater(coast);
    return shoresOf(
      mesh,
      navigableWater(mesh, () => width, kept),
    );
  };

  it('are one ring per land, without the rim of the mesh', () => {
    expect(shoresIn(two, { ...NOTHING, straits: rule(40) }).filter(isLarge)).toHaveLength(2);
  });

  it('of two lands with a closed strait are one ring', () => {
    expect(shoresIn(two, { ...NOTHING, straits: rule(1000) }).filter(isLarge)).toHaveLength(1);
  });

  it('have land to the left', () => {
    for (const shore of shoresIn([...two, moved(inlet, 178.5)], {
      ...NOTHING,
      straits: rule(40),
    })) {
      const turn = shore.reduce(
        (sum, point, i) => sum + side(shore[0] as Vec, point, shore[(i + 1) % shore.length] as Vec),
        0,
      );
      expect(turn).toBeGreaterThan(0);
    }
  });

  it('contain all land, and only closed water', () => {
    const [shore = []] = shoresIn([inlet], NOTHING);
    expect(isInRing(toVec([0.5, 0.5]), shore)).toBe(true);
    expect(isInRing(toVec([1, 0.25]), shore)).toBe(true);
    expect(isInRing(toVec([1, -0.05]), shore)).toBe(false);
  });

  it('consist of vertices of the coast', () => {
    const known = new Set(inlet.map((at) => keyOf(toVec(at))));
    const [shore = []] = shoresIn([inlet], NOTHING);
    expect(shore.filter((point) => !known.has(keyOf(point)))).toEqual([]);
  });

  it('of round islands are the islands', () => {
    const round = ringAround([-100, 30], Array<number>(40).fill(1)).map(toPosition);
    const [shore = []] = shoresIn([[...round, round[0] as Position]], NOTHING);
    expect(new Set(shore.map(keyOf))).toEqual(new Set(round.map((at) => keyOf(toVec(at)))));
  });
});

function isOpenAt(
  coast: readonly Track[],
  width: number,
  kept: PreservedWater,
  at: Track,
): boolean[] {
  const mesh = meshWater(coast);
  const isOpen = navigableWater(mesh, () => width, kept);
  return at.map((position) => isOpen[triangleAt(mesh, position)] === 1);
}

function isLarge(shore: readonly Vec[]): boolean {
  return shore.length > 4;
}

function moved(ring: Track, east: number): Track {
  return ring.map(([lon, lat]) => [lon + east, lat]);
}

function keyOf(point: Vec): string {
  return point.map((value) => value.toFixed(6)).join();
}

import { describe, expect, it } from 'vitest';
import type { Content } from './cut';
import { type Path, pathOf } from './path';
import { featuresOf } from './tile-features';

const NO_CONTENT: Content = { land: [], lakes: [], rivers: [], borders: [], disputed: [] };

/** A path in tile units of a tile. */
function path(tileX: number, z: number, ...units: number[]): Path {
  const scale = 4096 * 2 ** z;
  return pathOf(
    Float64Array.from(units, (unit, i) => (unit + (i % 2 === 0 ? tileX * 4096 : 0)) / scale),
  );
}

function featuresIn(x: number, content: Partial<Content>) {
  return featuresOf({ z: 3, x, y: 0, content: { ...NO_CONTENT, ...content } });
}

const WEST = (x: number) => path(x, 3, -64, -64, 2000, -64, 2000, 4160, -64, 4160, -64, -64);
const WHOLE = (x: number) => path(x, 3, -64, -64, 4160, -64, 4160, 4160, -64, 4160, -64, -64);

describe('featuresOf', () => {
  it('draws land on a square of sea, which hides the coarse land', () => {
    expect(featuresIn(2, { land: [WEST(2)] }).map(({ kind }) => kind)).toEqual(['sea', 'land']);
  });

  it('draws no sea beneath a tile of land', () => {
    expect(featuresIn(2, { land: [WHOLE(2)] }).map(({ kind }) => kind)).toEqual(['land']);
  });

  it('ends borders at the coast, and rivers at the coast and at lakes', () => {
    const features = featuresIn(2, {
      land: [WEST(2)],
      lakes: [path(2, 3, 500, 500, 1000, 500, 1000, 1000, 500, 1000, 500, 500)],
      borders: [path(2, 3, 100, 700, 3000, 700)],
      rivers: [path(2, 3, 100, 700, 3000, 700)],
    });
    const partsOf = (kind: string) => features.find((each) => each.kind === kind)?.parts;
    expect(partsOf('border')).toEqual([[100, 700, 2000, 700]]);
    expect(partsOf('river')).toEqual([
      [100, 700, 500, 700],
      [1000, 700, 2000, 700],
    ]);
  });

  it('draws no coast along 180 degrees, where land is cut', () => {
    const east = path(7, 3, 2000, 100, 4096, 100, 4096, 300, 2000, 300, 2000, 100);
    const beyond = path(7, 3, 4096, 100, 4160, 100, 4160, 300, 4096, 300, 4096, 100);
    const features = featuresIn(7, { land: [east, beyond] });
    expect(features.map(({ kind }) => kind)).toEqual(['sea', 'cut-land', 'coast']);
    const coast = features.find(({ kind }) => kind === 'coast')?.parts ?? [];
    expect(coast).toContainEqual([2000, 100, 4096, 100]);
    expect(coast).toContainEqual([4096, 300, 2000, 300, 2000, 100]);
    expect(coast.filter((line) => line[0] === line[2] && line[0] === 4096)).toEqual([]);
  });
});

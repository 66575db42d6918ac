import { describe, expect, it } from 'vitest';
import { type Content, cutTiles } from './cut';
import { type Path, pathOf } from './path';

const NO_CONTENT: Content = { land: [], lakes: [], rivers: [], borders: [], disputed: [] };

/** A square in units of tiles of zoom 3, clockwise. */
function square(x: number, y: number, size: number): Path {
  const corners = [x, y, x + size, y, x + size, y + size, x, y + size, x, y];
  return pathOf(Float64Array.from(corners, (corner) => corner / 8));
}

function cutAt3(fine: readonly Path[], coarse: readonly Path[]): string[] {
  const cut: string[] = [];
  cutTiles(3, { ...NO_CONTENT, land: fine }, coarse, ({ x, y }) => cut.push(`${x}/${y}`));
  return cut.sort();
}

describe('cutTiles', () => {
  it('leaves out the inside of land and the open sea', () => {
    const island = [square(1.5, 1.5, 3)];
    const inner = ['2/2', '2/3', '3/2', '3/3'];
    const cut = cutAt3(island, island);
    expect(cut).toHaveLength(16 - 4);
    expect(cut.filter((tile) => inner.includes(tile))).toEqual([]);
  });

  it('cuts tiles where only the coarse land has a coast, or another ground', () => {
    expect(cutAt3([], [square(1.5, 1.5, 3)])).toHaveLength(16);
    expect(cutAt3([square(1.5, 1.5, 3)], [])).toHaveLength(16);
  });

  it('cuts the neighbour of a coast that lies within its margin', () => {
    const island = [square(2.001, 2.3, 0.5)];
    expect(cutAt3(island, island)).toEqual(['1/2', '2/2']);
  });

  it('cuts nothing round Antarctica', () => {
    const ice = [square(1.5, 6.5, 1)];
    expect(cutAt3(ice, ice)).toEqual([]);
  });
});

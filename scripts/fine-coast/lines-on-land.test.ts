import { expect, it } from 'vitest';
import { insideOf } from './lines-on-land';

const ISLAND = [0, 0, 10, 0, 10, 10, 0, 10, 0, 0];
const LAKE = [4, 4, 4, 6, 6, 6, 6, 4, 4, 4];

it.each([
  ['keeps a line on land', [1, 1, 9, 1], [[1, 1, 9, 1]]],
  ['drops a line at sea', [11, 1, 11, 9], []],
  ['ends a border at the coast', [5, 1, 5, -8], [[5, 1, 5, 0]]],
  ['begins a line at the coast', [-5, 2, 5, 2, 5, 3], [[0, 2, 5, 2, 5, 3]]],
  [
    'leaves out a lake',
    [1, 5, 9, 5],
    [
      [1, 5, 4, 5],
      [6, 5, 9, 5],
    ],
  ],
])('%s', (_, line, expected) => {
  expect(insideOf(line, [ISLAND, LAKE])).toEqual(expected);
});

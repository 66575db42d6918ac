import { expect, it } from 'vitest';
import { withNeighbours } from './with-neighbours';

const ANSWER = { port: 'pechy', saving: 0.1, isClose: false };
const NONE = { isClose: false };
const at = (lat: number) => ({ position: [-77, lat] as const });

it('gives a place without a way the answer of the nearest that has one', () => {
  const other = { port: 'pecll', isClose: true };
  const answers = withNeighbours([at(-11), at(-11.2), at(-11.3)], [ANSWER, NONE, other]);
  expect(answers).toEqual([ANSWER, other, other]);
});

it('leaves a place far from all others without an answer', () => {
  expect(withNeighbours([at(-11), at(-12)], [ANSWER, NONE])).toEqual([ANSWER, NONE]);
});

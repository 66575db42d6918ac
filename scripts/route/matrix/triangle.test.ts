import { expect, it } from 'vitest';
import { Triangle } from './triangle';

it('has each pair in both directions', () => {
  const size = 5;
  const triangle = new Triangle(size);
  const miles = (a: number, b: number) => 10 * Math.min(a, b) + Math.max(a, b);
  for (let a = 0; a < size; a++) {
    const onward = Array.from({ length: size - a - 1 }, (_, i) => miles(a, a + i + 1));
    triangle.set(a, Float64Array.from(onward));
  }
  for (let a = 0; a < size; a++) {
    expect(triangle.row(a)).toEqual(
      Array.from({ length: size }, (_, b) => (a === b ? 0 : miles(a, b))),
    );
  }
});

it('has no miles before they are set', () => {
  expect(new Triangle(2).row(1)).toEqual([Number.NaN, 0]);
});

import { expect, it } from 'vitest';
import { differenceOf } from './compare-contents';

it.each([
  [['a', 'a'], 'same'],
  [['a', 'b', 'a'], 'differ'],
  [['a', undefined, 'b'], 'differ'],
  [['a', undefined], 'unknown'],
  [['a', 'a', undefined], 'unknown'],
  [[undefined, undefined], 'unknown'],
  [['a'], 'unknown'],
] as const)('%j: %s', (contents, difference) => {
  expect(differenceOf(contents)).toBe(difference);
});

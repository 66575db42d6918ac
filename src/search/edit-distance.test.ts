import { describe, expect, it } from 'vitest';
import { editDistance, isSlipOf } from './edit-distance';

describe('editDistance', () => {
  it.each([
    ['cusco', 'cusco', 0],
    ['cusco', 'cuzco', 1],
    ['guayaquil', 'gauyaquil', 1],
    ['guayaquil', 'guayaqil', 1],
    ['chancay', 'chancayy', 1],
    ['callao', 'calao', 1],
    ['santos', 'sontas', 2],
    ['', 'ab', 2],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  it('stops counting above the greatest distance', () => {
    expect(editDistance('rotterdam', 'valparaiso', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});

describe('isSlipOf', () => {
  it('forgives nothing in short words, one slip in longer ones and two in long ones', () => {
    expect(isSlipOf('ica', 'ico')).toBe(false);
    expect(isSlipOf('cuzco', 'cusco')).toBe(true);
    expect(isSlipOf('cuzko', 'cusco')).toBe(false);
    expect(isSlipOf('buenavantura', 'buenaventura')).toBe(true);
    expect(isSlipOf('buinavintora', 'buenaventura')).toBe(false);
  });

  it('forgives a wrong first letter only if it is swapped or missing', () => {
    expect(isSlipOf('uscco', 'cusco')).toBe(false);
    expect(isSlipOf('ucsco', 'cusco')).toBe(true);
    expect(isSlipOf('usco', 'cusco')).toBe(true);
    expect(isSlipOf('busco', 'cusco')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePlaceId, placeAt, placePosition } from './place';

describe('a place', () => {
  it('has an id with the latitude first and four decimals', () => {
    expect(placeAt([-71.967_49, -13.531_96])).toEqual({ kind: 'place', id: '-13.532/-71.9675' });
    expect(placePosition('-13.532/-71.9675')).toEqual([-71.9675, -13.532]);
  });

  it.each([
    ['180/0', [180, 0], '0/-180'],
    ['an unwrapped longitude', [-252.5, 31.25], '31.25/107.5'],
    ['a longitude that rounds to 180', [179.999_99, 0], '0/-180'],
    ['a latitude beyond the pole', [12, 91], '90/0'],
    ['a pole from any meridian', [-140, -90], '-90/0'],
    ['minus zero', [-0.000_01, -0.000_01], '0/0'],
  ] as const)('has one id: %s', (_, position, id) => {
    expect(placeAt(position).id).toBe(id);
    expect(parsePlaceId(id)).toBe(id);
  });

  it.each([
    ['-13.530/288.03', '-13.53/-71.97'],
    ['05/10', '5/10'],
    ['-0/360', '0/0'],
    ['1.234567/2', '1.2346/2'],
  ])('has a canonical id: %s', (text, id) => {
    expect(parsePlaceId(text)).toBe(id);
  });

  it.each(['', '5', '5/', '/5', '5/10/', '5/10/15', '95/10', '5/361', 'foo/bar', '1e1/2', '5 /10'])(
    'has no id %j',
    (text) => {
      expect(parsePlaceId(text)).toBeUndefined();
      expect(placePosition(text)).toBeUndefined();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { parsePosition } from './parse-position';

describe('parsePosition', () => {
  it.each([
    ['-11.58, -77.27', [-77.27, -11.58]],
    ['−11.58 −77.27', [-77.27, -11.58]],
    ['31.2;122', [122, 31.2]],
    ['+31.2，+122', [122, 31.2]],
    ['11.58S 77.27W', [-77.27, -11.58]],
    ['11.58 s, 77.27 o', [-77.27, -11.58]],
    ['30°30′ N 122°15′ E', [122.25, 30.5]],
    [`30° 30' N, 122° 15' 36" E`, [122.26, 30.5]],
    ['0 0', [0, 0]],
    ['0°S 180°W', [-180, 0]],
  ] as const)('parses %s', (text, [lon, lat]) => {
    const position = parsePosition(text);
    expect(position?.[0]).toBeCloseTo(lon, 9);
    expect(position?.[1]).toBeCloseTo(lat, 9);
  });

  it("parses the atlas's own format", () => {
    const [lon, lat] = parsePosition('11°35′ S 077°16′ W') ?? [];
    expect(lon).toBeCloseTo(-77.2667, 4);
    expect(lat).toBeCloseTo(-11.5833, 4);
  });

  it('accepts the poles and wraps longitudes', () => {
    expect(parsePosition('-90, 0')).toEqual([0, -90]);
    expect(parsePosition('10, 180')).toEqual([-180, 10]);
    expect(parsePosition('10, -238')).toEqual([122, 10]);
  });

  it.each([
    '',
    'Chancay',
    '11.58',
    '91, 0',
    '0, 361',
    '-11.58S 77.27W',
    '11.58S 77.27',
    '77.27W 11.58S',
    '11°60′S 77°W',
    '1, 2, 3',
    '1e2, 3',
  ])('rejects "%s"', (text) => {
    expect(parsePosition(text)).toBeUndefined();
  });
});

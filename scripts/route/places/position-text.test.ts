import { describe, expect, it } from 'vitest';
import { parsePositionText } from './position-text';

describe('a position in words', () => {
  it.each([
    ['-77.2731,-11.5843', [-77.2731, -11.5843], true],
    ['122.0691 30.6254', [122.0691, 30.6254], true],
    ['−77.25,−11.5', [-77.25, -11.5], true],
    ['180,-89', [180, -89], true],
    ['11.58S 77.27W', [-77.27, -11.58], false],
    ['77.27W 11.58S', [-77.27, -11.58], false],
    ['11°34′48″S 77°16′12″W', [-77.27, -11.58], false],
    ['geo:-11.58,-77.27', [-77.27, -11.58], false],
  ] as const)('%s is understood', (text, [lon, lat], isLonFirst) => {
    const parsed = parsePositionText(text, false);
    expect(parsed).toMatchObject({ isLonFirst });
    if (!parsed || 'error' in parsed) throw new Error('No position');
    expect(parsed.position[0]).toBeCloseTo(lon, 9);
    expect(parsed.position[1]).toBeCloseTo(lat, 9);
  });

  it.each([
    ['30.6,122.07', 'did you mean 122.07,30.6?'],
    ['0,91', 'latitude 91 is beyond 90'],
    ['200,10', '-160 is the same'],
    ['1,2,3', 'expected longitude,latitude'],
    ['1,', 'expected longitude,latitude'],
    ['11°35′ 77°16′', 'need N or S'],
    ['NaN,3', 'expected longitude,latitude'],
    ['0,90', 'a pole'],
    ['90S 10E', 'a pole'],
  ])('%s is refused', (text, error) => {
    expect(parsePositionText(text, false)).toEqual({ error: expect.stringContaining(error) });
  });

  it('has its longitude wrapped if asked', () => {
    expect(parsePositionText('200,10', true)).toMatchObject({ position: [-160, 10] });
  });

  it.each(['Chancay', 'PECHY', '上海', 'Nantes'])('"%s" is none', (text) => {
    expect(parsePositionText(text, false)).toBeUndefined();
  });
});

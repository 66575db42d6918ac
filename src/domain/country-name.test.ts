import { describe, expect, it } from 'vitest';
import { countryName } from './country-name';
import { LOCALES } from './locale';

describe('countryName', () => {
  it("uses the atlas's own names where browsers disagree", () => {
    expect(LOCALES.map((each) => countryName(each, 'HK'))).toEqual([
      'Hong Kong',
      'Hong Kong',
      'Hong Kong',
      '香港',
    ]);
    expect(countryName('en', 'TR')).toBe('Türkiye');
    expect(countryName('es', 'SA')).toBe('Arabia Saudita');
  });

  it("uses the browser's names otherwise, and the code if there is none", () => {
    expect(countryName('es', 'PE')).toBe('Perú');
    expect(countryName('pt', 'BR')).toBe('Brasil');
    expect(countryName('zh', 'CN')).toBe('中国');
    expect(countryName('en', 'QX')).toBe('QX');
  });
});

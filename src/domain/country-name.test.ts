import { describe, expect, it } from 'vitest';
import { countryName } from './country-name';
import { LOCALES } from './locale';

describe('countryName', () => {
  it('takes the names that browsers disagree on from the atlas', () => {
    expect(LOCALES.map((each) => countryName(each, 'HK'))).toEqual([
      'Hong Kong',
      'Hong Kong',
      '香港',
    ]);
    expect(countryName('en', 'TR')).toBe('Türkiye');
    expect(countryName('es', 'SA')).toBe('Arabia Saudita');
  });

  it('takes the others from the browser, and a code without a name as it stands', () => {
    expect(countryName('es', 'PE')).toBe('Perú');
    expect(countryName('zh', 'CN')).toBe('中国');
    expect(countryName('en', 'QX')).toBe('QX');
  });
});

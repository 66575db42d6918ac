import { describe, expect, it } from 'vitest';
import { translator } from '../../../i18n/translator';
import { placeName } from './series-name';

describe('placeName', () => {
  it('names a country', () => {
    expect(placeName('PE', 'es', translator('es', 'records'))).toBe('Perú');
  });

  it('names a region that has no code', () => {
    expect(placeName('latin-america', 'en', translator('en', 'records'))).toBe('Latin America');
  });
});

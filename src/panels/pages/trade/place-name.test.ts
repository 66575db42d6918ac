import { describe, expect, it } from 'vitest';
import { records } from '../../../i18n/records/records';
import { placeName } from './place-name';

describe('placeName', () => {
  it('names a country', () => {
    expect(placeName('PE', 'es', records('es'))).toBe('Perú');
  });

  it('names a region, which no code stands for', () => {
    expect(placeName('latin-america', 'en', records('en'))).toBe('Latin America');
  });
});

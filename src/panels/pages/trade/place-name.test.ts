import { describe, expect, it } from 'vitest';
import { charts } from '../../../i18n/charts/charts';
import { placeName } from './place-name';

describe('placeName', () => {
  it('names a country', () => {
    expect(placeName('PE', 'es', charts('es'))).toBe('Perú');
  });

  it('does not take the region for Laos, nor elsewhere for a country', () => {
    expect(placeName('LA', 'en', charts('en'))).toBe('Latin America and the Caribbean');
    expect(placeName('ZZ', 'en', charts('en'))).toBe('other countries');
  });
});

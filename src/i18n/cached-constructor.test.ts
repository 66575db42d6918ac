import { describe, expect, it } from 'vitest';
import { cachedConstructor } from './cached-constructor';

describe('cachedConstructor', () => {
  const numberFormat = cachedConstructor(Intl.NumberFormat);

  it('returns the same formatter for the same locale and options', () => {
    const first = numberFormat('en-GB', { maximumFractionDigits: 1 });
    expect(numberFormat('en-GB', { maximumFractionDigits: 1 })).toBe(first);
    expect(first.format(1234.56)).toBe('1,234.6');
  });

  it('returns another formatter for another locale or other options', () => {
    const first = numberFormat('en-GB', { maximumFractionDigits: 1 });
    expect(numberFormat('en-GB', { maximumFractionDigits: 0 })).not.toBe(first);
    expect(numberFormat('es-PE', { maximumFractionDigits: 1 })).not.toBe(first);
  });
});

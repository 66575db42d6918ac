import { describe, expect, it } from 'vitest';
import { cachedConstructor } from './cached-constructor';

describe('a formatter that is made once', () => {
  const numberFormat = cachedConstructor(Intl.NumberFormat);

  it('is the same for the same locale and options', () => {
    const first = numberFormat('en-GB', { maximumFractionDigits: 1 });
    expect(numberFormat('en-GB', { maximumFractionDigits: 1 })).toBe(first);
    expect(first.format(1234.56)).toBe('1,234.6');
  });

  it('is another for another locale and for other options', () => {
    const first = numberFormat('en-GB', { maximumFractionDigits: 1 });
    expect(numberFormat('en-GB', { maximumFractionDigits: 0 })).not.toBe(first);
    expect(numberFormat('es-PE', { maximumFractionDigits: 1 })).not.toBe(first);
  });
});

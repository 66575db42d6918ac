import { describe, expect, it } from 'vitest';
import type { Locale } from '../../domain/locale';
import { translator } from '../../i18n/translator';
import type { LengthUnit } from '../../state/preferences-slice';
import { type Quantity, quantityText } from './quantity-text';

function textOf(quantity: Quantity, locale: Locale = 'en', lengthUnit: LengthUnit = 'nm') {
  const text = quantityText(quantity, { locale, lengthUnit, t: translator(locale) });
  return `${text.before}|${text.number}|${text.after}`;
}

describe('quantityText', () => {
  it('separates the unit from the number', () => {
    expect(textOf({ unit: 'days', value: 23 })).toBe('|23| days');
    expect(textOf({ unit: 'teu/year', value: 1_000_000 }, 'zh')).toBe('每年|1,000,000|标准箱');
  });

  it('joins the ends of a range', () => {
    expect(textOf({ unit: 'days', value: 23, to: 34 })).toBe('|23–34| days');
    expect(textOf({ unit: 'days', value: 23, to: 23 })).toBe('|23| days');
  });

  it("formats a length at sea in the reader's unit", () => {
    expect(textOf({ unit: 'nm', value: 1000 })).toBe('|1,000| nm');
    expect(textOf({ unit: 'nm', value: 1000 }, 'en', 'km')).toBe('|1,852| km');
    expect(textOf({ unit: 'nm', value: 1000 }, 'zh')).toBe('|1,000|海里');
  });

  it('writes the currency and the multiplier of a range once', () => {
    expect(textOf({ unit: 'usd', value: 1.3e9, to: 1.5e9 })).toBe('USD |1.3–1.5bn|');
    expect(textOf({ unit: 'usd', value: 9e8, to: 1.5e9 })).toBe('USD |900m–1.5bn|');
    expect(textOf({ unit: 'usd', value: 2e8, to: 2.5e8 }, 'zh')).toBe('|2–2.5亿|美元');
  });

  it('formats a date no more precisely than it is known', () => {
    expect(textOf({ unit: 'date', value: '2024-11' })).toBe('|Nov 2024|');
  });
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language';
import { nauticalMiles } from '../geo/units';
import { en } from './en';
import { es } from './es';
import { formatDate } from './format-date';
import { formatLength } from './format-length';
import { formatMoney } from './format-number';
import type { MessageKey, Messages } from './messages';
import { translator } from './translator';
import { zh } from './zh';

const MESSAGES: Readonly<Record<string, Messages>> = { en, es, zh };
const KEYS = Object.keys(en) as MessageKey[];

describe('the words', () => {
  it.each(LANGUAGES)('leave no message empty in %s', (language) => {
    const words = Object.values(MESSAGES[language] ?? {}).flatMap((message) =>
      typeof message === 'string' ? [message] : [message.one, message.other],
    );
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('name the same parameters in %s as in English', (language) => {
    const odd = KEYS.filter(
      (key) => placeholders(MESSAGES[language]?.[key]) !== placeholders(en[key]),
    );
    expect(odd).toEqual([]);
  });

  it('take the plural form that the number asks for', () => {
    const plural = KEYS.find((key) => typeof en[key] !== 'string');
    if (!plural) return;
    const t = translator('en');
    expect(t(plural, { count: 1 })).not.toBe(t(plural, { count: 2 }));
  });

  it('leave a parameter that is not given as it stands', () => {
    expect(translator('en')('notice.unknown-record')).toContain('{detail}');
  });
});

describe('formatting', () => {
  it('keeps a date as exact as it was given', () => {
    expect(formatDate('en', '2025')).toBe('2025');
    expect(formatDate('en', '2025-06')).toBe('Jun 2025');
    expect(formatDate('es', '2025-06-01')).toBe('1 de junio de 2025');
    expect(formatDate('zh', '2025-06')).toBe('2025年6月');
  });

  it('writes lengths at sea in the unit the reader chose', () => {
    expect(formatLength('en', nauticalMiles(9284), 'nm')).toBe('9,284 nm');
    expect(formatLength('zh', nauticalMiles(1000), 'km')).toBe('1,852公里');
    expect(formatLength('es', nauticalMiles(1000), 'mi')).toBe('1,151 mi');
  });

  it('writes money without false precision', () => {
    expect(formatMoney('en', 1_298_000_000, 'USD')).toBe('USD 1.298bn');
    expect(formatMoney('zh', 1_300_000_000, 'USD')).toBe('13亿美元');
    expect(formatMoney('es', 1_298_000_000, 'USD')).toBe('USD 1,298 millones');
    expect(formatMoney('es', 1_000_000, 'PEN')).toBe('PEN 1 millón');
    expect(formatMoney('es', 21_500_000, 'USD')).toBe('USD 21.5 millones');
  });
});

function placeholders(message: Messages[MessageKey] | undefined): string {
  const text = typeof message === 'string' ? message : (message?.other ?? '');
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([found]) => found)
    .sort()
    .join();
}

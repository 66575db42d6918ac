import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../domain/locale';
import { nauticalMiles } from '../geo/units';
import { formatDate } from './format-date';
import { formatLength } from './format-length';
import { formatMoney } from './format-money';
import { messagesOf } from './messages';
import { type Message, NAMESPACES } from './namespaces';
import { translator } from './translator';

describe.each(NAMESPACES)('the messages of %s', (namespace) => {
  const words = (locale: Locale) => messagesOf(locale, namespace);

  it.each(LOCALES)('are not empty in %s', (locale) => {
    const all = Object.values(words(locale)).flatMap(formsOf);
    expect(all.filter((word) => word.trim() === '')).toEqual([]);
  });

  it.each(LOCALES)('have the same parameters in %s as in English', (locale) => {
    const odd = Object.entries(words('en')).filter(([key, message]) => {
      const usual = placeholders(formsOf(message).at(-1));
      const [one = '', other = one] = formsOf(words(locale)[key]).map(placeholders);
      return other !== usual || !usual.includes(one);
    });
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});

describe('a translator', () => {
  it('selects the plural form by the count', () => {
    const t = translator('en');
    expect(t('overview.shown-all', { count: 1 })).not.toContain('All');
    expect(t('overview.shown-all', { count: 2 })).toContain('2');
  });

  it('formats numbers by the locale', () => {
    expect(translator('es', 'voyage')('kind')).toBe('Viaje');
    expect(translator('en')('notice.unknown-record', { detail: 'x-y' })).toContain('x-y');
  });

  it('rejects unknown and missing parameters at compile time', () => {
    const t = translator('en');
    // @ts-expect-error the message names {detail}
    t('notice.unknown-record');
    // @ts-expect-error the message names no parameter
    t('app.name', { name: 'x' });
    // @ts-expect-error there is no such message
    expect(() => t('app.nowhere')).toThrow('app.nowhere');
  });

  it('throws for a namespace that is not loaded', () => {
    expect(() => messagesOf('xx' as Locale, 'voyage')).toThrow('xx/voyage are not loaded');
  });
});

describe('formatting', () => {
  it('keeps the precision of a date', () => {
    expect(formatDate('en', '2025')).toBe('2025');
    expect(formatDate('en', '2025-06')).toBe('Jun 2025');
    expect(formatDate('es', '2025-06-01')).toBe('1 de junio de 2025');
    expect(formatDate('zh', '2025-06')).toBe('2025年6月');
  });

  it('writes lengths at sea in each unit', () => {
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

/** Returns the text of a message, or its singular and plural; the singular need not name the number. */
function formsOf(message: Message | undefined): readonly string[] {
  if (message === undefined) return [''];
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function placeholders(text = ''): string {
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([found]) => found)
    .sort()
    .join();
}

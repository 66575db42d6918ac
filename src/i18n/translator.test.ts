import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../domain/locale';
import { nauticalMiles } from '../geo/units';
import { en as chartsEn } from './charts/en';
import { es as chartsEs } from './charts/es';
import { zh as chartsZh } from './charts/zh';
import { en as howFarEn } from './distances/en';
import { es as howFarEs } from './distances/es';
import { zh as howFarZh } from './distances/zh';
import { en } from './en';
import { es } from './es';
import { formatDate } from './format-date';
import { formatLength } from './format-length';
import { formatMoney } from './format-number';
import type { MessageKey, Plural } from './messages';
import { en as recordsEn } from './records/en';
import { es as recordsEs } from './records/es';
import { zh as recordsZh } from './records/zh';
import { translator } from './translator';
import { en as voyageEn } from './voyage/en';
import { es as voyageEs } from './voyage/es';
import { zh as voyageZh } from './voyage/zh';
import { zh } from './zh';

type Words = Readonly<Record<string, string | Plural>>;

/** The words of the atlas, and those that come with pages of their own. */
const WORDS: Readonly<Record<string, Readonly<Record<Locale, Words>>>> = {
  'the atlas': { en, es, zh },
  'the charts': { en: chartsEn, es: chartsEs, zh: chartsZh },
  'the page on distances': { en: howFarEn, es: howFarEs, zh: howFarZh },
  'the pages of records': { en: recordsEn, es: recordsEs, zh: recordsZh },
  'the voyage desk': { en: voyageEn, es: voyageEs, zh: voyageZh },
};
const KEYS = Object.keys(en) as MessageKey[];

describe.each(Object.entries(WORDS))('the words of %s', (_, words) => {
  it.each(LOCALES)('leave no message empty in %s', (locale) => {
    const all = Object.values(words[locale]).flatMap(formsOf);
    expect(all.filter((word) => word.trim() === '')).toEqual([]);
  });

  it.each(LOCALES)('name the same parameters in %s as in English', (locale) => {
    const odd = Object.entries(words.en).filter(([key, message]) => {
      const usual = placeholders(formsOf(message).at(-1));
      const [one = '', other = one] = formsOf(words[locale][key]).map(placeholders);
      return other !== usual || !usual.includes(one);
    });
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});

describe('the words', () => {
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

/** One, or the singular, which need not name the number, and the plural. */
function formsOf(message: string | Plural | undefined): readonly string[] {
  if (message === undefined) return [''];
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function placeholders(text = ''): string {
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([found]) => found)
    .sort()
    .join();
}

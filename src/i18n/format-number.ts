import type { Language } from '../domain/language';
import { LOCALES } from './locale';

/** A number in the reader's manner, with at most `digits` decimals. */
export function formatNumber(language: Language, value: number, digits = 0): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value);
}

/** US dollars, yuan and so on without false precision: `USD 1.3 bn`, `1300 millones`, `13亿美元`. */
export function formatMoney(language: Language, value: number, currency: string): string {
  const amount = new Intl.NumberFormat(LOCALES[language], {
    notation: 'compact',
    compactDisplay: language === 'es' ? 'long' : 'short',
    maximumSignificantDigits: 4,
  }).format(value);
  return language === 'zh'
    ? `${amount}${CURRENCY_ZH[currency] ?? currency}`
    : `${currency} ${amount}`;
}

const CURRENCY_ZH: Readonly<Record<string, string>> = {
  USD: '美元',
  CNY: '元人民币',
  PEN: '秘鲁索尔',
  BRL: '巴西雷亚尔',
};

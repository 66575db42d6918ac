import type { Sum } from '../domain/cost';
import type { Locale } from '../domain/locale';
import { formatCompact } from './format-compact';
import { formatNumber } from './format-number';

const FIGURES = 4;

/** Formats an amount of money with at most four significant figures: `USD 1.298bn`, `USD 1,298 millones`, `12.98亿美元`. */
export function formatMoney(locale: Locale, value: number, currency: string): string {
  if (locale === 'es') return `${currency} ${inMillones(value)}`;
  const amount = formatCompact(locale, value, { style: 'short', figures: FIGURES });
  return locale === 'zh'
    ? `${amount}${CURRENCY_ZH[currency] ?? currency}`
    : `${currency} ${amount}`;
}

/** Formats a Spanish amount in millions of any size, since Spanish has no short name for a thousand millions. */
function inMillones(value: number): string {
  if (value < 1_000_000) return formatNumber('es', value);
  const millions = formatNumber('es', value / 1_000_000, value < 100_000_000 ? 1 : 0);
  return `${millions} ${millions === '1' ? 'millón' : 'millones'}`;
}

const CURRENCY_ZH: Readonly<Record<string, string>> = {
  USD: '美元',
  ARS: '阿根廷比索',
  AUD: '澳元',
  BOB: '玻利维亚诺',
  BRL: '巴西雷亚尔',
  CAD: '加元',
  CLP: '智利比索',
  CNY: '元人民币',
  COP: '哥伦比亚比索',
  EUR: '欧元',
  GBP: '英镑',
  HKD: '港元',
  MXN: '墨西哥比索',
  PEN: '秘鲁索尔',
  TTD: '特立尼达和多巴哥元',
} satisfies Record<Sum['currency'], string>;

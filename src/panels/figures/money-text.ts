import type { Locale } from '../../domain/locale';
import { formatMoney } from '../../i18n/format-money';
import type { QuantityWords } from './quantity-words';

/** `1.3bn`, `2.5亿`: a multiplier this short stands with its number, a longer one is a word of its own. */
const SHORT = 2;

/**
 * One sum or a range of two, currency and multiplier said once where they are the same:
 * `USD 1.3–1.5bn`, `2–2.5亿` and `美元`.
 */
export function moneyText(
  locale: Locale,
  sums: readonly number[],
  currency: string,
): QuantityWords {
  const prefix = `${currency} `;
  const texts = sums.map((sum) => formatMoney(locale, sum, currency));
  const before = texts.every((text) => text.startsWith(prefix)) ? prefix : '';
  const parts = texts.map((text) => partsOf(text.slice(before.length)));
  const [first, last] = [parts.at(0), parts.at(-1)];
  if (!first || !last || first.after !== last.after) {
    return { before, number: texts.map((text) => text.slice(before.length)).join('–'), after: '' };
  }
  const numerals =
    first.multiplier === last.multiplier
      ? parts.map(({ numeral }) => numeral)
      : parts
          .map(({ numeral, multiplier }) => numeral + multiplier)
          .slice(0, -1)
          .concat(last.numeral);
  const number = numerals.join('–');
  return last.multiplier.length <= SHORT
    ? { before, number: number + last.multiplier, after: last.after }
    : { before, number, after: ` ${last.multiplier.trim()}${last.after}` };
}

interface Parts {
  readonly numeral: string;
  /** `bn`, `亿`, ` mil millones`. */
  readonly multiplier: string;
  /** The currency where it stands behind. */
  readonly after: string;
}

function partsOf(text: string): Parts {
  const [, numeral = text, rest = ''] = /^([\d.,]+(?:\s\d{3})*)(.*)$/u.exec(text) ?? [];
  const [, multiplier = '', after = rest] = /^([万亿]+)(.*)$/u.exec(rest) ?? [];
  if (multiplier !== '' || /^\p{Script=Han}/u.test(rest)) return { numeral, multiplier, after };
  return { numeral, multiplier: rest, after: '' };
}

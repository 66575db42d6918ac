import type { Locale } from '../domain/locale';
import { punctuated } from './format-number';
import { roundedDecimal } from './rounded-decimal';

/** English has short words for amounts of money; after other units they would be read as units. */
export type CompactStyle = 'short' | 'long';

/** A power of ten with a name, and the names for one of it and for any other number. */
interface Scale {
  readonly size: number;
  readonly one: string;
  readonly other: string;
}

/** As the Unicode locale data has them for British English, Peruvian Spanish and Chinese. */
const SCALES: Readonly<Record<Locale, Readonly<Record<CompactStyle, readonly Scale[]>>>> = {
  en: {
    short: scales([1e3, 'k'], [1e6, 'm'], [1e9, 'bn'], [1e12, 'tn']),
    long: scales([1e3, ' thousand'], [1e6, ' million'], [1e9, ' billion'], [1e12, ' trillion']),
  },
  es: both(
    scales(
      [1e3, '\u00a0mil'],
      [1e6, '\u00a0millones', '\u00a0millón'],
      [1e9, '\u00a0mil\u00a0millones'],
      [1e12, '\u00a0billones', '\u00a0billón'],
    ),
  ),
  zh: both(scales([1e4, '万'], [1e8, '亿'], [1e12, '万亿'])),
};

/** More than any double has. */
const ALL_DECIMALS = 30;

/** Beside a name of a scale, numbers of four digits have no mark: `1230 billones`. */
const FIRST_MARKED = 5;

/** Formats a number with at most `figures` significant figures and the name of its scale: `28.8bn`, `54.2 million`. */
export function formatCompact(
  locale: Locale,
  value: number,
  { style, figures }: { readonly style: CompactStyle; readonly figures: number },
): string {
  const rounded = withFigures(value, figures);
  const scale = scaleOf(locale, rounded, style);
  const numeral = withFigures(rounded / (scale?.size ?? 1), figures);
  const text = punctuated(locale, roundedDecimal(numeral, ALL_DECIMALS), FIRST_MARKED);
  if (!scale) return text;
  return text + (Math.abs(numeral) === 1 ? scale.one : scale.other);
}

/** Returns what the compact form of a number is divided by: 1e9 for `28.8bn`, 1e8 for `288亿`, 1 for `30`. */
export function compactScale(
  locale: Locale,
  value: number,
  { style, figures }: { readonly style: CompactStyle; readonly figures: number },
): number {
  return scaleOf(locale, withFigures(value, figures), style)?.size ?? 1;
}

function scaleOf(locale: Locale, value: number, style: CompactStyle): Scale | undefined {
  return SCALES[locale][style].findLast(({ size }) => Math.abs(value) >= size);
}

function withFigures(value: number, figures: number): number {
  return Number(value.toPrecision(figures));
}

function scales(...each: readonly (readonly [size: number, other: string, one?: string])[]) {
  return each.map(([size, other, one = other]): Scale => ({ size, one, other }));
}

function both(of: readonly Scale[]): Readonly<Record<CompactStyle, readonly Scale[]>> {
  return { short: of, long: of };
}

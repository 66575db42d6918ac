import type { Locale } from '../domain/locale';
import { withSeparators } from './format-number';
import { roundedDecimal } from './rounded-decimal';

/**
 * `short` stands alone or after a currency; `long` stands before the name of what is counted: in English short scale
 * names would read as units there, in Spanish and Portuguese millions need a `de`: `2 millones de personas`.
 */
export type CompactStyle = 'short' | 'long';

/** A power of ten with its singular and plural names. */
interface Scale {
  readonly size: number;
  readonly one: string;
  readonly other: string;
}

type ScaleNames = readonly [size: number, other: string, one?: string | undefined];

const CHINESE_SCALES = scales([1e4, '万'], [1e8, '亿'], [1e12, '万亿']);

/** Scales from the Unicode CLDR for British English, Peruvian Spanish, Brazilian Portuguese and Chinese. */
const SCALES: Readonly<Record<Locale, Readonly<Record<CompactStyle, readonly Scale[]>>>> = {
  en: {
    short: scales([1e3, 'k'], [1e6, 'm'], [1e9, 'bn'], [1e12, 'tn']),
    long: scales([1e3, ' thousand'], [1e6, ' million'], [1e9, ' billion'], [1e12, ' trillion']),
  },
  es: romance([
    [1e3, '\u00a0mil'],
    [1e6, '\u00a0millones', '\u00a0millón'],
    [1e9, '\u00a0mil\u00a0millones'],
    [1e12, '\u00a0billones', '\u00a0billón'],
  ]),
  pt: romance([
    [1e3, '\u00a0mil'],
    [1e6, '\u00a0milhões', '\u00a0milhão'],
    [1e9, '\u00a0bilhões', '\u00a0bilhão'],
    [1e12, '\u00a0trilhões', '\u00a0trilhão'],
  ]),
  zh: { short: CHINESE_SCALES, long: CHINESE_SCALES },
};

/** More decimals than the rounded numerals have. */
const ALL_DECIMALS = 30;

/** Digits from which thousands are separated; fewer digits with a scale name have no separator: `1230 billones`. */
const MIN_SEPARATED_DIGITS = 5;

/** Formats a number with at most `figures` significant figures and the name of its scale: `28.8bn`, `54.2 million`. */
export function formatCompact(
  locale: Locale,
  value: number,
  { style, figures }: { readonly style: CompactStyle; readonly figures: number },
): string {
  const rounded = withFigures(value, figures);
  const scale = scaleOf(locale, rounded, style);
  const numeral = withFigures(rounded / (scale?.size ?? 1), figures);
  const text = withSeparators(locale, roundedDecimal(numeral, ALL_DECIMALS), MIN_SEPARATED_DIGITS);
  if (!scale) return text;
  return text + (isSingular(locale, numeral) ? scale.one : scale.other);
}

/** Portuguese counts everything below two as one: `1,3 bilhão`, by the plural rules of the Unicode CLDR. */
function isSingular(locale: Locale, numeral: number): boolean {
  const size = Math.abs(numeral);
  return locale === 'pt' ? size < 2 : size === 1;
}

/** Returns the divisor of the compact form of a number: 1e9 for `28.8bn`, 1e8 for `288亿`, 1 for `30`. */
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

function scales(...each: readonly ScaleNames[]) {
  return each.map(([size, other, one = other]): Scale => ({ size, one, other }));
}

/** Returns the scales of a language in which millions, but not thousands, are joined by `de` to what is counted. */
function romance(names: readonly ScaleNames[]): Readonly<Record<CompactStyle, readonly Scale[]>> {
  const before = ([size, other, one]: ScaleNames): ScaleNames =>
    size < 1e6 ? [size, other, one] : [size, `${other} de`, one && `${one} de`];
  return { short: scales(...names), long: scales(...names.map(before)) };
}

import type { Locale } from '../domain/locale';

/** Returns a value after its label, with the colon of the locale: full-width and without a space in Chinese. */
export function labelled(locale: Locale, label: string, value: string): string {
  return `${label}${locale === 'zh' ? '：' : ': '}${value}`;
}

import type { Locale, Localized } from '../domain/locale';
import { translator } from './translator';

/** What a way by sea is told by. */
export interface NamedAlternative {
  readonly kind: 'direct' | 'chosen' | 'via' | 'avoid' | 'call';
  /** What it is asked to pass, keep out of or call at. */
  readonly subject: Localized | undefined;
  /** Passages that it takes and the direct way does not, in their order. */
  readonly distinctPassages: readonly Localized[];
}

/** A way by what makes it another one: `By Panama Canal`, `Calling at Callao`. */
export function alternativeName(
  locale: Locale,
  { kind, subject, distinctPassages }: NamedAlternative,
): string {
  const t = translator(locale);
  const listed = (names: readonly string[]) => names.join(locale === 'zh' ? '、' : ' · ');
  const names = distinctPassages.map((name) => shortName(name[locale]));
  if (kind === 'direct') return t('alternatives.direct');
  const name = subject ? shortName(subject[locale]) : '';
  if (kind === 'call') return t('alternatives.call', { name });
  if (kind === 'via') return t('alternatives.via', { name });
  if (names.length > 0) return t('alternatives.via', { name: listed(names) });
  return kind === 'avoid' ? t('alternatives.avoid', { name }) : t('alternatives.chosen');
}

/** Without what stands in brackets, which is another name for the same water. */
export function shortName(name: string): string {
  return name.replace(/\s*[(（].*?[)）]/g, '');
}

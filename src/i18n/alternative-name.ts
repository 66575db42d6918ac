import type { Locale, Localized } from '../domain/locale';
import { translator } from './translator';

/** The properties that an alternative is named by. */
export interface NamedAlternative {
  readonly kind: 'direct' | 'chosen' | 'via' | 'avoid' | 'call';
  /** The passage that it takes or avoids, or the port that it calls at. */
  readonly subject: Localized | undefined;
  /** Passages that it takes and the direct route does not, in their order. */
  readonly distinctPassages: readonly Localized[];
}

/** Returns the name of an alternative by its difference from the direct one: `By Panama Canal`, `Calling at Callao`. */
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

/** Returns a name without the second name in brackets. */
export function shortName(name: string): string {
  return name.replace(/\s*[(（].*?[)）]/g, '');
}

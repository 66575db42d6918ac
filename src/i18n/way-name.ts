import type { Language, Localized } from '../domain/language';
import { translator } from './translator';

export interface NamedWay {
  /** In their order; undefined for one of which nothing is known. */
  readonly passages: readonly ({ readonly name: Localized } | undefined)[];
  /** Whether a better way takes the same passages and leaves other islands to one side. */
  readonly isVariant: boolean;
}

/** A way by sea by the names of its passages: `La Pérouse Strait · Korea Strait`. */
export function wayName(language: Language, { passages, isVariant }: NamedWay): string {
  const t = translator(language);
  const names = passages.flatMap((passage) => shortName(passage?.name[language]) ?? []);
  const name = names.join(language === 'zh' ? '、' : ' · ') || t('ways.open-sea');
  return isVariant ? t('ways.variant', { name }) : name;
}

/** Without what stands in brackets, which is another name for the same water. */
function shortName(name: string | undefined): string | undefined {
  return name?.replace(/\s*[(（].*?[)）]/g, '');
}

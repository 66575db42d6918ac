import { byLocale, type Locale, type Localized } from '../../domain/locale';
import type { ProjectSummary } from '../../domain/project';
import { projectTexts } from '../../domain/project-text';
import { textMatcher } from '../../domain/text-match';
import { hasMessages } from '../../i18n/messages';
import { translator } from '../../i18n/translator';
import type { SearchResult } from '../../search/search-result';

/** Fewer projects need no table: they are found by name. */
const LEAST_PROJECTS = 2;

/** Returns the result that filters the table of projects by a text; undefined if it would filter nothing or too much. */
export function textFilter(
  typed: string,
  projects: readonly ProjectSummary[],
  locale: Locale,
): SearchResult | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const matches = textMatcher(text);
  const texts = projectTexts(projects);
  const count = projects.filter((_, i) => matches(texts.at(i))).length;
  if (count < LEAST_PROJECTS || count === projects.length) return undefined;
  return {
    key: `filter/${text}`,
    group: 'page',
    kind: 'table',
    name: nameIn(locale, { count, text }),
    target: { kind: 'address', address: `p/?v=1&q=${encodeURIComponent(text)}&view=table` },
  };
}

/** Returns the name in the locales whose messages are loaded, and in the others as in the present one. */
function nameIn(
  present: Locale,
  params: { readonly count: number; readonly text: string },
): Localized {
  return byLocale((locale) =>
    translator(hasMessages(locale, 'search') ? locale : present, 'search')('filter', params),
  );
}

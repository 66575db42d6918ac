import { LOCALES } from '../../../domain/locale';
import type { ProjectSummary } from '../../../domain/project';
import { countryName } from '../../../i18n/country-name';
import { normalized } from './normalized';

/** What each project can be found by: its names, places and countries in every language. */
export type SearchIndex = ReadonlyMap<string, string>;

export function searchIndex(projects: readonly ProjectSummary[]): SearchIndex {
  return new Map(projects.map((project) => [project.id, normalized(wordsOf(project))]));
}

/** Projects in which every word of the text begins or stands somewhere. All of them for no words. */
export function found(
  projects: readonly ProjectSummary[],
  index: SearchIndex,
  text: string,
): readonly ProjectSummary[] {
  const words = normalized(text).split(/\s+/).filter(Boolean);
  return projects.filter(({ id }) => words.every((word) => index.get(id)?.includes(word)));
}

function wordsOf({ name, place, country }: ProjectSummary): string {
  return LOCALES.flatMap((locale) => [
    name[locale],
    place[locale],
    countryName(locale, country),
  ]).join('\n');
}

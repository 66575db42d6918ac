import { countryName } from './country-name';
import { LOCALES } from './locale';
import type { ProjectSummary } from './project';
import { normalized } from './text-match';

const cache = new WeakMap<ProjectSummary, string>();

/** Returns the searchable text of a project: its names, places and countries in every locale, normalized. Cached. */
export function projectText(project: ProjectSummary): string {
  const cached = cache.get(project);
  if (cached !== undefined) return cached;
  const { name, place, country } = project;
  const words = LOCALES.flatMap((locale) => [
    name[locale],
    place[locale],
    countryName(locale, country),
  ]);
  const text = normalized(words.join('\n'));
  cache.set(project, text);
  return text;
}

import { countryName } from '../../../domain/country-name';
import type { Locale } from '../../../domain/locale';
import type { ProjectSummary } from '../../../domain/project';
import { SECTORS } from '../../../domain/sector';
import { PROJECT_STATUSES } from '../../../domain/status';
import { compareNames } from '../../../i18n/compare-names';
import type { Translate } from '../../../i18n/translator';

export const SORTS = ['name', 'country', 'status', 'sector'] as const;
export type Sort = (typeof SORTS)[number];

/** Projects under one heading; sorted by name, one group without a heading. */
export interface ProjectGroup {
  readonly heading: string;
  readonly projects: readonly ProjectSummary[];
}

/** Sorts by the collation of the reader's language; statuses and sectors in the order of the legend. */
export function sortedGroups(
  projects: readonly ProjectSummary[],
  sort: Sort,
  { locale, t }: { readonly locale: Locale; readonly t: Translate },
): readonly ProjectGroup[] {
  const compare = compareNames(locale);
  const byName = [...projects].sort((a, b) => compare(a.name[locale], b.name[locale]));
  const having = (heading: string, test: (project: ProjectSummary) => boolean) => ({
    heading,
    projects: byName.filter(test),
  });
  return groupsBy(sort).filter((group) => group.projects.length > 0);

  function groupsBy(key: Sort): ProjectGroup[] {
    if (key === 'name') return [{ heading: '', projects: byName }];
    if (key === 'status') {
      return PROJECT_STATUSES.map((each) => having(t(`status.${each}`), (p) => p.status === each));
    }
    if (key === 'sector') {
      return SECTORS.map((each) => having(t(`sector.${each}`), (p) => p.sector === each));
    }
    return [...new Set(byName.map(({ country }) => country))]
      .map((each) => having(countryName(locale, each), (p) => p.country === each))
      .sort((a, b) => compare(a.heading, b.heading));
  }
}

import { countryName } from '../../domain/country-name';
import { isFiltered } from '../../domain/filters';
import type { ProjectSummary } from '../../domain/project';
import { ComparableRow } from '../comparison/comparable-row';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';
import { wholeAmounts } from '../prose/whole-amounts';
import { ProjectSymbol } from './project-symbol';

/** Lists projects as links with their mark, country and status. */
export function ProjectLinks({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  return (
    <ul className="links">
      {projects.map((project) => (
        <ProjectLink key={project.id} project={project} />
      ))}
    </ul>
  );
}

function ProjectLink({ project }: { readonly project: ProjectSummary }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <ComparableRow record={{ kind: 'project', id: project.id }} name={project.name[locale]}>
      <RecordLink selection={{ kind: 'project', id: project.id }} className="link-row">
        <ProjectSymbol spec={project} />
        <span className="link-name">{wholeAmounts(project.name[locale])}</span>
        <span className="link-note">
          {countryName(locale, project.country)} · {t(`status.${project.status}`)}
        </span>
      </RecordLink>
    </ComparableRow>
  );
}

/** Shows a button that clears the filters; nothing if there are none. */
export function ShowAll() {
  const t = useTranslate();
  const isShortened = useAtlas(({ filters }) => isFiltered(filters));
  const clearFilters = useAtlas((state) => state.clearFilters);
  if (!isShortened) return null;
  return (
    <button type="button" className="button button-quiet" onClick={clearFilters}>
      {t('list.clear-filters')}
    </button>
  );
}

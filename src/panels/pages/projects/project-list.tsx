import { useMemo } from 'react';
import type { ProjectSummary } from '../../../domain/project';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { usePageField } from '../../context/use-page-field';
import { ResultSummary } from '../../filters/lazy-filters';
import { ProjectLinks } from '../../records/project-links';
import { ListFilters } from './list-filters';
import { ListTools } from './list-tools';
import { SORTS, type Sort, sortedGroups } from './sorted-groups';

/** Lists the projects that pass the filters, with the number of all projects. */
export function ProjectList({
  all,
  shown,
}: {
  readonly all: readonly ProjectSummary[];
  readonly shown: readonly ProjectSummary[];
}) {
  const t = useTranslate();
  const locale = useLocale();
  const text = useAtlas((state) => state.filters.text);
  const setFilterText = useAtlas((state) => state.setFilterText);
  const [sort, setSort] = usePageField<Sort>('sort', 'name', (kept) =>
    SORTS.find((each) => each === kept),
  );
  const groups = useMemo(() => sortedGroups(shown, sort, { locale, t }), [shown, sort, locale, t]);
  return (
    <>
      <ListTools text={text} onText={setFilterText} sort={sort} onSort={setSort} />
      <div className="list-summary">
        <ResultSummary shown={shown.length} all={all.length} />
      </div>
      <ListFilters />
      {groups.map(({ heading, projects }) => (
        <section key={heading} className="list-group">
          {heading !== '' && (
            <h2>
              {heading} <span className="list-number">{projects.length}</span>
            </h2>
          )}
          <ProjectLinks projects={projects} />
        </section>
      ))}
    </>
  );
}

import { useMemo } from 'react';
import type { ProjectSummary } from '../../../domain/project';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { parseCount, usePageField } from '../../context/use-page-field';
import { ResultSummary } from '../../filters/lazy-filters';
import { ProjectLinks } from '../../records/project-links';
import { DownloadList, OpenTable } from '../../table/lazy-table';
import { ListFilters } from './list-filters';
import { ListTools } from './list-tools';
import '../../styles/list-summary.css';
import { type ProjectGroup, SORTS, type Sort, sortedGroups } from './sorted-groups';

/** Projects listed before the reader asks for more; more than the atlas has, so that this holds for larger data. */
const INITIAL_COUNT = 600;

/**
 * Lists the projects that pass the filters, with the number of all projects; while the table is open, which lists them too,
 * only their filters.
 */
export function ProjectList({
  all,
  shown,
}: {
  readonly all: readonly ProjectSummary[];
  readonly shown: readonly ProjectSummary[];
}) {
  const isTableOpen = useAtlas(({ layout }) => layout !== 'map');
  const [sort, setSort] = usePageField<Sort>('sort', 'name', (kept) =>
    SORTS.find((each) => each === kept),
  );
  return (
    <>
      <ListTools sort={isTableOpen ? undefined : sort} onSort={setSort} />
      {!isTableOpen && (
        <div className="list-summary">
          <ResultSummary shown={shown.length} all={all.length} />
          <OpenTable />
          <DownloadList />
        </div>
      )}
      <ListFilters />
      {!isTableOpen && <Groups projects={shown} sort={sort} />}
    </>
  );
}

/** Lists projects below the headings of the order. */
function Groups({
  projects: shown,
  sort,
}: {
  readonly projects: readonly ProjectSummary[];
  readonly sort: Sort;
}) {
  const t = useTranslate();
  const locale = useLocale();
  const [limit, setLimit] = usePageField('limit', INITIAL_COUNT, parseCount);
  const groups = useMemo(
    () => firstOf(sortedGroups(shown, sort, { locale, t }), limit),
    [shown, sort, locale, t, limit],
  );
  return (
    <>
      {groups.map(({ heading, count, projects }) => (
        <section key={heading} className="list-group">
          {heading !== '' && (
            <h2>
              {heading} <span className="list-number">{count}</span>
            </h2>
          )}
          <ProjectLinks projects={projects} />
        </section>
      ))}
      {shown.length > limit && (
        <button
          type="button"
          className="button button-outline"
          onClick={() => setLimit(limit + INITIAL_COUNT)}
        >
          {t('list.more')}
        </button>
      )}
    </>
  );
}

/** Returns the groups with their first projects, `limit` in all; a heading keeps the number of its whole group. */
function firstOf(groups: readonly ProjectGroup[], limit: number): readonly ListedGroup[] {
  let room = limit;
  return groups.flatMap(({ heading, projects }) => {
    const listed = projects.slice(0, Math.max(0, room));
    room -= listed.length;
    return listed.length === 0 ? [] : [{ heading, count: projects.length, projects: listed }];
  });
}

interface ListedGroup extends ProjectGroup {
  readonly count: number;
}

import { useMemo, useState } from 'react';
import type { ProjectSummary } from '../../../domain/project';
import { passes } from '../../../state/select-projects';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { ProjectLinks } from '../project-links';
import { ShowAll } from '../show-all';
import { EmptyList } from './empty-list';
import { ListFilters } from './list-filters';
import { ListTools } from './list-tools';
import { found, searchIndex } from './search-index';
import { type Sort, sortedGroups } from './sorted-groups';

export function ProjectList({ all }: { readonly all: readonly ProjectSummary[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const filters = useAtlas((state) => state.filters);
  const [text, setText] = useState('');
  const [sort, setSort] = useState<Sort>('name');
  const index = useMemo(() => searchIndex(all), [all]);
  const matching = useMemo(() => found(all, index, text), [all, index, text]);
  const shown = useMemo(
    () => matching.filter((project) => passes(project, filters)),
    [matching, filters],
  );
  const groups = useMemo(() => sortedGroups(shown, sort, { locale, t }), [shown, sort, locale, t]);
  return (
    <>
      <ListTools text={text} onText={setText} sort={sort} onSort={setSort} />
      <ListFilters projects={matching} />
      <div className="count-row">
        <p role="status">
          {shown.length === all.length
            ? t('list.count-all', { count: all.length })
            : t('list.count', { shown: shown.length, all: all.length })}
        </p>
        {shown.length > 0 && <ShowAll />}
      </div>
      {shown.length === 0 && <EmptyList text={text} onClearText={() => setText('')} />}
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

import { type ReactNode, useId } from 'react';
import { isFiltered } from '../../state/filters-slice';
import type { LegendEntry } from '../../symbols/legend';
import { useAtlas, useTranslate } from '../atlas-context';
import { SectorFilter } from './sector-filter';
import { StatusFilter } from './status-filter';

/** The entries that can be pressed: they say what a mark means and hide or show what wears it. */
export function LegendFilters({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const t = useTranslate();
  const filters = useAtlas((state) => state.filters);
  const clearFilters = useAtlas((state) => state.clearFilters);
  const clear = isFiltered(filters) && (
    <button type="button" className="button button-quiet" onClick={clearFilters}>
      {t('legend.clear')}
    </button>
  );
  return (
    <>
      <p className="legend-note">{t('legend.hint')}</p>
      <FilterList part="sectors" title={t('legend.sectors')} beside={clear}>
        {entries.map(
          (entry) =>
            entry.sector && <SectorFilter key={entry.sector} entry={entry} sector={entry.sector} />,
        )}
      </FilterList>
      <FilterList part="statuses" title={t('legend.statuses')}>
        {entries.map(
          (entry) =>
            entry.status && <StatusFilter key={entry.status} entry={entry} status={entry.status} />,
        )}
      </FilterList>
    </>
  );
}

function FilterList({
  part,
  title,
  beside,
  children,
}: {
  readonly part: 'sectors' | 'statuses';
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="legend-part" data-part={part}>
      <div className="legend-part-head">
        <h3 id={id} className="legend-subtitle">
          {title}
        </h3>
        {beside}
      </div>
      <ul className="legend-entries" aria-labelledby={id}>
        {children}
      </ul>
    </div>
  );
}

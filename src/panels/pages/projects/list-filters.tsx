import { type ReactNode, useState } from 'react';
import { SECTORS } from '../../../domain/sector';
import { PROJECT_STATUSES } from '../../../domain/status';
import { facetCounts } from '../../../state/select-projects';
import { useAtlas, useServices, useTranslate } from '../../context/atlas-context';
import { SectorMark } from '../../records/project-symbol';

/** Shows the values of each filter as chips with the number of projects that each would show. */
export function ListFilters() {
  const t = useTranslate();
  const { toggleChoice } = useServices().store.getState();
  const { sector: sectors, status: statuses } = useAtlas((state) => state.filters.choices);
  const counts = useAtlas(facetCounts);
  const [isOpenAtFirst] = useState(sectors !== undefined || statuses !== undefined);
  return (
    <details className="disclosure" open={isOpenAtFirst}>
      <summary>{t('list.filters')}</summary>
      <fieldset className="chips">
        <legend>{t('list.sectors')}</legend>
        {SECTORS.map((sector) => (
          <FilterChip
            key={sector}
            isPicked={sectors?.includes(sector) ?? false}
            count={counts.of('sector', sector)}
            onPick={() => toggleChoice('sector', sector)}
          >
            <SectorMark sector={sector} />
            {t(`sector.${sector}`)}
          </FilterChip>
        ))}
      </fieldset>
      <fieldset className="chips">
        <legend>{t('list.statuses')}</legend>
        {PROJECT_STATUSES.map((status) => (
          <FilterChip
            key={status}
            isPicked={statuses?.includes(status) ?? false}
            count={counts.of('status', status)}
            onPick={() => toggleChoice('status', status)}
          >
            {t(`status.${status}`)}
          </FilterChip>
        ))}
      </fieldset>
    </details>
  );
}

/** Shows a menu to choose one of several values, each with the number of projects it would show. */
export function FilterChip({
  isPicked,
  count,
  onPick,
  children,
}: {
  readonly isPicked: boolean;
  readonly count: number;
  readonly onPick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="filter-chip"
      aria-pressed={isPicked}
      data-empty={count === 0 || undefined}
      onClick={onPick}
    >
      {children} <span className="filter-chip-count">{count}</span>
    </button>
  );
}

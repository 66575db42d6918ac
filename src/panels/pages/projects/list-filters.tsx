import { type ReactNode, useState } from 'react';
import type { ProjectSummary } from '../../../domain/project';
import { SECTORS } from '../../../domain/sector';
import { PROJECT_STATUSES } from '../../../domain/status';
import { matchesFilters } from '../../../state/select-projects';
import { useAtlas, useServices, useTranslate } from '../../context/atlas-context';
import { SectorMark } from '../../records/project-symbol';

/** Shows the values of each filter as chips with the number of projects that each would show. */
export function ListFilters({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const t = useTranslate();
  const { pickSector, pickStatus } = useServices().store.getState();
  const filters = useAtlas((state) => state.filters);
  const { sectors, statuses } = filters;
  const [isOpenAtFirst] = useState(sectors !== null || statuses !== null);
  return (
    <details className="disclosure" open={isOpenAtFirst}>
      <summary>{t('list.filters')}</summary>
      <fieldset className="chips">
        <legend>{t('list.sectors')}</legend>
        {SECTORS.map((sector) => (
          <FilterChip
            key={sector}
            isPicked={sectors?.includes(sector) ?? false}
            count={
              projects.filter((each) => matchesFilters(each, { ...filters, sectors: [sector] }))
                .length
            }
            onPick={() => pickSector(sector)}
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
            count={
              projects.filter((each) => matchesFilters(each, { ...filters, statuses: [status] }))
                .length
            }
            onPick={() => pickStatus(status)}
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

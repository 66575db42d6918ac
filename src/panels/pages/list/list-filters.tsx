import { useState } from 'react';
import type { ProjectSummary } from '../../../domain/project';
import { SECTORS } from '../../../domain/sector';
import { PROJECT_STATUSES } from '../../../domain/status';
import { passes } from '../../../state/select-projects';
import { useAtlas, useServices, useTranslate } from '../../atlas-context';
import { SectorMark } from '../sector-mark';
import { FilterChip } from './filter-chip';

/** The store's filters as chips, each with how many it would show of what the search has found. */
export function ListFilters({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const t = useTranslate();
  const { pickSector, pickStatus } = useServices().store.getState();
  const { sectors, statuses } = useAtlas((state) => state.filters);
  const [isOpenAtFirst] = useState(sectors !== null || statuses !== null);
  return (
    <details className="disclosure list-filters" open={isOpenAtFirst}>
      <summary>{t('list.filters')}</summary>
      <fieldset className="chips">
        <legend>{t('list.sectors')}</legend>
        {SECTORS.map((sector) => (
          <FilterChip
            key={sector}
            isPicked={sectors?.includes(sector) ?? false}
            count={projects.filter((each) => passes(each, { sectors: [sector], statuses })).length}
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
            count={projects.filter((each) => passes(each, { sectors, statuses: [status] })).length}
            onPick={() => pickStatus(status)}
          >
            {t(`status.${status}`)}
          </FilterChip>
        ))}
      </fieldset>
    </details>
  );
}

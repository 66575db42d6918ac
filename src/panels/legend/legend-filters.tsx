import { type ReactNode, useId } from 'react';
import { isFiltered } from '../../domain/filters';
import type { Sector } from '../../domain/sector';
import type { ProjectStatus } from '../../domain/status';
import type { LegendEntry } from '../../symbols/legend';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { LegendSwatch } from '../controls/swatch';

/** Shows the legend's entries as buttons: each explains a mark and hides or shows what is drawn with it. */
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
        <h2 id={id} className="legend-subtitle">
          {title}
        </h2>
        {beside}
      </div>
      <ul className="legend-entries" aria-labelledby={id}>
        {children}
      </ul>
    </div>
  );
}

/**
 * Shows the filter of a sector. An Alt-click or a double click shows the sector alone; the two clicks of a
 * double click cancel each other first.
 */
export function SectorFilter({
  entry,
  sector,
}: {
  readonly entry: LegendEntry;
  readonly sector: Sector;
}) {
  const isShown = useAtlas(({ filters }) => filters.choices.sector?.includes(sector) ?? true);
  const toggleHidden = useAtlas((state) => state.toggleHidden);
  const isolateChoice = useAtlas((state) => state.isolateChoice);
  return (
    <FilterButton
      entry={entry}
      isShown={isShown}
      onPress={(isAlone) =>
        isAlone ? isolateChoice('sector', sector) : toggleHidden('sector', sector)
      }
      onPressTwice={() => isolateChoice('sector', sector)}
    />
  );
}

export function StatusFilter({
  entry,
  status,
}: {
  readonly entry: LegendEntry;
  readonly status: ProjectStatus;
}) {
  const isShown = useAtlas(({ filters }) => filters.choices.status?.includes(status) ?? true);
  const toggleHidden = useAtlas((state) => state.toggleHidden);
  return (
    <FilterButton entry={entry} isShown={isShown} onPress={() => toggleHidden('status', status)} />
  );
}

export function FilterButton({
  entry,
  isShown,
  onPress,
  onPressTwice,
}: {
  readonly entry: LegendEntry;
  readonly isShown: boolean;
  readonly onPress: (withAlt: boolean) => void;
  readonly onPressTwice?: () => void;
}) {
  const t = useTranslate();
  return (
    <li>
      <button
        type="button"
        className="legend-entry legend-filter"
        aria-pressed={isShown}
        onClick={(event) => onPress(event.altKey)}
        onDoubleClick={onPressTwice}
      >
        <LegendSwatch swatch={entry.swatch} />
        <span>{t(entry.label)}</span>
        {!isShown && <Icon name="hidden" />}
      </button>
    </li>
  );
}

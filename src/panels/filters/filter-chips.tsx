import { filterParts } from '../../domain/filters';
import { useAtlas, useServices } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { partLabel, partText } from './describe-filters';
import { useFacetLabels } from './facet-labels';
import { useFilteredKind } from './filtered-kind';
import './filter-chips.css';

/** Shows a chip for each part of the filters that is set, each with a cross, and one button that clears them all. */
export function FilterChips() {
  const labels = useFacetLabels();
  const { tFilters } = labels;
  const filters = useAtlas((state) => state.filters);
  const { kind } = useFilteredKind();
  const { clearFilter, clearFiltersOf } = useServices().store.getState();
  const parts = filterParts(filters, kind);
  if (parts.length === 0) return null;
  return (
    <ul className="chip-row" aria-label={tFilters('chip.active')}>
      {parts.map((part) => (
        <li key={part}>
          <RemovableChip
            name={labels.nameOf(part)}
            removal={tFilters('chip.remove', { filter: partLabel(part, filters, labels) })}
            onRemove={() => clearFilter(part)}
          >
            {partText(part, filters, labels)}
          </RemovableChip>
        </li>
      ))}
      <li>
        <button type="button" className="button button-quiet" onClick={() => clearFiltersOf(kind)}>
          {tFilters('chip.clear')}
        </button>
      </li>
    </ul>
  );
}

/** Shows a chip with a cross that removes what it names. */
export function RemovableChip({
  name,
  removal,
  onRemove,
  children,
}: {
  readonly name?: string;
  /** The name of the button, which says what a press removes. */
  readonly removal: string;
  readonly onRemove: () => void;
  readonly children: string;
}) {
  return (
    <span className="removable-chip">
      <span className="removable-chip-text">
        {name !== undefined && <span className="removable-chip-name">{name} </span>}
        {children}
      </span>
      <button type="button" aria-label={removal} title={removal} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}

import { useState } from 'react';
import { FACET_IDS, type FacetId, RANGE_FACET_IDS, type RangeFacetId } from '../../domain/facet';
import { useAtlas } from '../context/atlas-context';
import { Parts } from '../context/fault-boundary';
import { partText } from './describe-filters';
import { FacetChoices } from './facet-choices';
import { useFacetLabels } from './facet-labels';
import { RangeFilter } from './range-filter';
import './filter-panel.css';

/** Shows every facet as a disclosure that says what it admits; its values are rendered once it is opened. */
export function FilterPanel() {
  return (
    <div className="filter-panel">
      <Parts of="filters">
        {FACET_IDS.map((facet) => (
          <Facet key={facet} facet={facet} />
        ))}
        {RANGE_FACET_IDS.map((facet) => (
          <Facet key={facet} facet={facet} />
        ))}
      </Parts>
    </div>
  );
}

function Facet({ facet }: { readonly facet: FacetId | RangeFacetId }) {
  const labels = useFacetLabels();
  const filters = useAtlas((state) => state.filters);
  const isOn = facet in filters.choices || facet in filters.ranges;
  const [isOpen, setIsOpen] = useState(isOn);
  return (
    <details
      className="filter-facet"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <span>{labels.nameOf(facet)}</span>
        {isOn && <span className="filter-facet-value">{partText(facet, filters, labels)}</span>}
      </summary>
      {isOpen &&
        (isRangeFacet(facet) ? <RangeFilter facet={facet} /> : <FacetChoices facet={facet} />)}
    </details>
  );
}

function isRangeFacet(facet: FacetId | RangeFacetId): facet is RangeFacetId {
  return (RANGE_FACET_IDS as readonly string[]).includes(facet);
}

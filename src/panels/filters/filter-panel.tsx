import { useState } from 'react';
import { type AnyFacetId, type AnyRangeId, facetIdsOf, rangeIdsOf } from '../../domain/facet';
import { isRange } from '../../domain/filters';
import { useAtlas } from '../context/atlas-context';
import { Parts } from '../context/fault-boundary';
import { partText } from './describe-filters';
import { FacetChoices } from './facet-choices';
import { useFacetLabels } from './facet-labels';
import { useFilteredKind } from './filtered-kind';
import { RangeFilter } from './range-filter';
import './filter-panel.css';

/** Shows every facet as a disclosure that says what it admits; its values are rendered once it is opened. */
export function FilterPanel() {
  const { kind } = useFilteredKind();
  return (
    <div className="filter-panel">
      <Parts of="filters">
        {facetIdsOf(kind).map((facet) => (
          <Facet key={facet} facet={facet} />
        ))}
        {rangeIdsOf(kind).map((facet) => (
          <Facet key={facet} facet={facet} />
        ))}
      </Parts>
    </div>
  );
}

function Facet({ facet }: { readonly facet: AnyFacetId | AnyRangeId }) {
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
      {isOpen && (isRange(facet) ? <RangeFilter facet={facet} /> : <FacetChoices facet={facet} />)}
    </details>
  );
}

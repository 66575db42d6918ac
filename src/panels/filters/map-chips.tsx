import { useRef } from 'react';
import type { MapLayerId } from '../../domain/map-layer';
import { changedOnMap, type MapChange } from '../../state/select-map-changes';
import { visibleCount } from '../../state/select-projects';
import { projectsOfTime } from '../../state/select-time';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { useCorner } from '../context/use-corner';
import { describeFilters } from './describe-filters';
import { useFacetLabels } from './facet-labels';
import { RemovableChip } from './filter-chips';

/** Shows what is filtered, closed or hidden as chips on the map, each with a cross that undoes it. */
export function MapChips() {
  const { tFilters } = useFacetLabels();
  const changes = useAtlas(changedOnMap);
  const list = useRef<HTMLUListElement>(null);
  useCorner('chips', 'top-left', list);
  return (
    <ul ref={list} className="chip-row map-chips" aria-label={tFilters('chip.on-map')}>
      {changes.map((change) => (
        <li key={keyOf(change)}>
          {change.kind === 'filtered' && <FilteredChip />}
          {change.kind === 'ports-filtered' && <PortsChip />}
          {(change.kind === 'closed' || change.kind === 'opened') && (
            <PassageChip kind={change.kind} id={change.passage} />
          )}
          {change.kind === 'hidden' && <LayerChip layer={change.layer} />}
        </li>
      ))}
    </ul>
  );
}

function FilteredChip() {
  const labels = useFacetLabels();
  const shown = useAtlas(visibleCount);
  const filters = useAtlas((state) => state.filters);
  const all = useAtlas((state) => projectsOfTime(state).length);
  const { clearFilters } = useServices().store.getState();
  return (
    <span title={describeFilters(filters, { shown, all }, labels)}>
      <RemovableChip removal={labels.tFilters('chip.show-all')} onRemove={clearFilters}>
        {labels.tFilters('chip.shown', { shown, all })}
      </RemovableChip>
    </span>
  );
}

/** Says how many ports the filters of ports and services leave; nothing while that is not known. */
function PortsChip() {
  const { tFilters } = useFacetLabels();
  const shown = useAtlas(({ portsLeft }) => portsLeft?.size);
  const all = useAtlas(({ corridorMap }) =>
    corridorMap.state === 'ready' ? corridorMap.value.ports.length : 0,
  );
  const { clearFiltersOf } = useServices().store.getState();
  if (shown === undefined) return null;
  return (
    <RemovableChip
      removal={tFilters('chip.show-all-ports')}
      onRemove={() => {
        clearFiltersOf('ports');
        clearFiltersOf('services');
      }}
    >
      {tFilters('chip.ports-shown', { shown, all })}
    </RemovableChip>
  );
}

function PassageChip({ kind, id }: { readonly kind: 'closed' | 'opened'; readonly id: string }) {
  const locale = useLocale();
  const { tFilters } = useFacetLabels();
  const { togglePassage } = useServices().store.getState();
  const name = useAtlas(({ passages }) =>
    passages?.state === 'ready' ? passages.value.find((each) => each.id === id)?.name : undefined,
  );
  const change = tFilters(`chip.${kind}`, { passage: name?.[locale] ?? id });
  return (
    <RemovableChip
      removal={tFilters('chip.restore', { change })}
      onRemove={() => togglePassage({ id, open: kind === 'closed' })}
    >
      {change}
    </RemovableChip>
  );
}

function LayerChip({ layer }: { readonly layer: MapLayerId }) {
  const t = useTranslate();
  const { tFilters } = useFacetLabels();
  const { toggleLayer } = useServices().store.getState();
  const change = tFilters('chip.hidden', { layer: t(`layer.${layer}`) });
  return (
    <RemovableChip
      removal={tFilters('chip.restore', { change })}
      onRemove={() => toggleLayer(layer)}
    >
      {change}
    </RemovableChip>
  );
}

function keyOf(change: MapChange): string {
  return Object.values(change).join(':');
}

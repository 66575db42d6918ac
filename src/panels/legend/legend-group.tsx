import type { LegendGroup as Group, LegendEntry } from '../../symbols/legend';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { LegendSwatch } from '../controls/swatch';
import { Switch } from '../controls/switch';
import { LazySchematicNote } from './lazy-page-legend';
import { LegendFilters } from './legend-filters';

/** Shows a layer with its switch. A hidden layer lists no entries. */
export function LegendGroup({ group }: { readonly group: Group }) {
  const t = useTranslate();
  const isShown = useAtlas((state) => state.layers.includes(group.layer));
  const toggleLayer = useAtlas((state) => state.toggleLayer);
  const [only, ...others] = group.entries;
  const isSingle = only !== undefined && others.length === 0;
  return (
    <div className="legend-group" data-layer={group.layer}>
      <Switch checked={isShown} onToggle={() => toggleLayer(group.layer)}>
        {isSingle && <LegendSwatch swatch={only.swatch} />}
        <span>{t(`layer.${group.layer}`)}</span>
      </Switch>
      {isShown && !isSingle && <Entries entries={group.entries} />}
      {isShown && group.layer === 'land-legs' && <LazySchematicNote />}
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const plain = entries.filter((entry) => !entry.sector && !entry.status);
  const filters = entries.filter((entry) => entry.sector ?? entry.status);
  return (
    <>
      {filters.length > 0 && <LegendFilters entries={filters} />}
      {plain.length > 0 && (
        <ul className="legend-entries" data-part="plain">
          {plain.map((entry) => (
            <PlainEntry key={entry.label} entry={entry} />
          ))}
        </ul>
      )}
    </>
  );
}

export function PlainEntry({ entry }: { readonly entry: LegendEntry }) {
  const t = useTranslate();
  return (
    <li className="legend-entry">
      <LegendSwatch swatch={entry.swatch} />
      <span>{t(entry.label)}</span>
    </li>
  );
}

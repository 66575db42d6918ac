import { useId, useState } from 'react';
import type { OwnEntry } from '../../../../own-data/own-view';
import type { RowOrder } from '../../../../own-data/rows/own-rows-protocol';
import { useServices, useTranslate } from '../../../context/atlas-context';
import { lazyPart } from '../../../context/lazy-part';
import { useAnnounced } from '../../../context/use-announced';
import { LayerClasses } from '../../../own-layers/layer-legend';
import { Choice } from '../preview/choice';
import { LayerFilters } from './layer-filters';
import { useLayerRows } from './use-layer-rows';

const ONE_COLOUR = 'one';

/** Fetched with the library that keeps only rows in view in the page. */
const LayerTable = lazyPart(() => import('./layer-table').then(({ LayerTable: table }) => table));

/** Measures, and the writers of files. */
const LayerTools = lazyPart(() => import('./layer-tools').then(({ LayerTools: tools }) => tools));

/** Shows the settings of a layer: name, colours, filters, its table and what can be done with it. */
export function LayerDetails({
  entry,
  onRemove,
}: {
  readonly entry: OwnEntry;
  readonly onRemove: () => void;
}) {
  const tOwn = useTranslate('own');
  const { store } = useServices();
  const { id, layer, view } = entry;
  const { setOwnView } = store.getState();
  const nameId = useId();
  const [order, setOrder] = useState<RowOrder | null>(null);
  const { found, isBusy } = useLayerRows(entry, order);
  const left = found ? tOwn('layer.left', { shown: found.rows.length, all: layer.rowCount }) : '';
  useAnnounced(left);
  const columns = layer.columns.map(({ name }, i) => [String(i), name] as const);
  return (
    <div className="own-layer-details">
      <div className="own-choice">
        <label htmlFor={nameId}>{tOwn('layer.name')}</label>
        <input
          id={nameId}
          className="field"
          value={view.name}
          autoComplete="off"
          onInput={({ currentTarget }) => setOwnView(id, { name: currentTarget.value })}
        />
      </div>
      <Choice
        label={tOwn('colour')}
        options={[[ONE_COLOUR, tOwn('colour.one')], ...columns]}
        value={view.colourColumn === null ? ONE_COLOUR : String(view.colourColumn)}
        onChoose={(chosen) =>
          setOwnView(id, { colourColumn: chosen === ONE_COLOUR ? null : Number(chosen) })
        }
      />
      <LayerClasses entry={entry} />
      <LayerFilters entry={entry} />
      <p className="own-counts">{left}</p>
      {found && <LayerTable entry={entry} found={found} isBusy={isBusy} onOrder={setOrder} />}
      <LayerTools entry={entry} />
      <button type="button" className="button button-outline own-remove" onClick={onRemove}>
        {tOwn('layer.remove')}
      </button>
    </div>
  );
}

import type { OwnChoices } from '../../../../own-data/own-choices';
import type { OwnLayer } from '../../../../own-data/own-layer';
import type { OwnEntry } from '../../../../own-data/own-view';
import { flagColumn } from '../../../../own-data/with-columns';
import type { ReadImport } from '../../../../state/own-slice';
import { useServices, useTranslate } from '../../../context/atlas-context';
import { useAnnounced } from '../../../context/use-announced';
import { Switch } from '../../../controls/switch';
import { Corrections } from './corrections';
import { FaultReport } from './fault-report';
import { PlaceGuesses } from './place-guesses';
import { SampleRows } from './sample-rows';

/** Lines of swapped rows that are named; the list of faults has all. */
const MOST_LINES = 20;

/** Shows what was read of a file, how, and what is wrong with it, before it becomes a layer. */
export function Preview({ read, isBusy }: { readonly read: ReadImport; readonly isBusy: boolean }) {
  const tOwn = useTranslate('own');
  const { store } = useServices();
  const { result, entry, file, choices } = read;
  const { layer, guess, swappedRows, places, faults } = result;
  const placed = countPlaced(layer.positions);
  const unplaced = layer.rowCount - placed;
  const counts = [
    tOwn('check.count', { count: layer.rowCount }),
    tOwn('check.placed', { count: placed }),
    ...(unplaced > 0 ? [tOwn('check.unplaced', { count: unplaced })] : []),
  ].join(' · ');
  useAnnounced(counts);
  const choose = (change: Partial<OwnChoices>) =>
    store.getState().setOwnImport({
      ...{ state: 'reading', file, progress: null, before: read },
      choices: { ...choices, ...change },
    });
  const add = () => {
    store
      .getState()
      .putOwnLayer(
        guess.turnsSwapped ? withTurned(entry, swappedRows, tOwn('column.turned')) : entry,
      );
    store.getState().setOpenOwnLayer(entry.id);
    store.getState().setOwnImport(null);
  };
  return (
    <div className="own-preview" aria-busy={isBusy}>
      <p className="own-counts">{counts}</p>
      {swappedRows.length > 0 && (
        <div className="own-swapped">
          <p>
            {tOwn(guess.turnsSwapped ? 'swapped.turned' : 'swapped', { count: swappedRows.length })}
          </p>
          <p className="remark">
            {tOwn('swapped.lines', {
              count: swappedRows.length,
              lines: linesOf(layer, swappedRows),
            })}
          </p>
          <Switch
            checked={guess.turnsSwapped}
            onToggle={() => choose({ turnsSwapped: !guess.turnsSwapped })}
          >
            {tOwn('swapped.turn')}
          </Switch>
        </div>
      )}
      <Corrections layer={layer} guess={guess} onChoose={choose} />
      {places.length > 0 && <PlaceGuesses places={places} />}
      {faults.count > 0 && <FaultReport faults={faults} name={entry.view.name} />}
      <SampleRows layer={layer} />
      <div className="own-actions own-foot">
        <button
          type="button"
          className="button button-outline own-main"
          disabled={isBusy}
          onClick={add}
        >
          {tOwn('check.add')}
        </button>
        <button
          type="button"
          className="button button-outline"
          onClick={() => store.getState().setOwnImport(null)}
        >
          {tOwn('cancel')}
        </button>
      </div>
    </div>
  );
}

/** Returns a layer with a column that says which rows were turned round, if any were. */
function withTurned(entry: OwnEntry, rows: Uint32Array, name: string): OwnEntry {
  if (rows.length === 0) return entry;
  const { layer } = entry;
  const column = flagColumn(name, layer.rowCount, rows);
  return { ...entry, layer: { ...layer, columns: [...layer.columns, column] } };
}

/** Returns the lines of the first rows of some. */
function linesOf({ origins }: OwnLayer, rows: Uint32Array): string {
  const lines = Array.from(rows.subarray(0, MOST_LINES), (row) => String(origins[row]));
  return [...lines, ...(rows.length > MOST_LINES ? ['…'] : [])].join(', ');
}

function countPlaced(positions: Float64Array): number {
  let count = 0;
  for (let i = 0; i < positions.length; i += 2) if (!Number.isNaN(positions[i])) count++;
  return count;
}

import { useState } from 'react';
import { csvText } from '../../../../exports/csv-text';
import type { OwnEntry } from '../../../../own-data/own-view';
import { useAtlas, useServices, useTranslate } from '../../../context/atlas-context';
import { saveFile } from '../../../context/save-file';
import { layerGeoJson } from './layer-geojson';
import { layerRows } from './layer-rows';
import { useMeasuredLayer } from './use-measured-layer';

/** Shows what can be done with the rows of a layer that are left by its filters: measured and saved as files. */
export function LayerTools({
  entry,
  rows,
}: {
  readonly entry: OwnEntry;
  readonly rows: Uint32Array;
}) {
  const tOwn = useTranslate('own');
  const { store } = useServices();
  const { id, layer, view } = entry;
  const isMeasuring = useAtlas((state) => state.measuredOwnLayer === id);
  const progress = useMeasuredLayer(entry, isMeasuring);
  const [isBusy, setBusy] = useState(false);
  const name = plainName(view.name);
  const saveCsv = () => saveFile(csvText(layerRows(layer, rows)), `${name}.csv`, 'text/csv');
  const saveGeoJson = async () => {
    setBusy(true);
    const text = await layerGeoJson(layer, rows).finally(() => setBusy(false));
    saveFile(text, `${name}.geojson`, 'application/geo+json');
  };
  return (
    <div className="own-tools">
      <p className="remark">{tOwn('measure.note')}</p>
      <div className="own-actions">
        <button
          type="button"
          className="button button-outline"
          disabled={isMeasuring}
          onClick={() => store.getState().measureOwnLayer(id)}
        >
          {progress.state === 'working'
            ? tOwn('measure.working', { percent: progress.percent })
            : tOwn('measure')}
        </button>
        <button type="button" className="button button-outline" onClick={saveCsv}>
          {tOwn('export.csv')}
        </button>
        <button
          type="button"
          className="button button-outline"
          disabled={isBusy}
          onClick={saveGeoJson}
        >
          {tOwn('export.geojson')}
        </button>
      </div>
      {progress.state === 'failed' && <p role="alert">{tOwn('measure.failed')}</p>}
    </div>
  );
}

/** Returns the name of a file without what systems refuse in names. */
function plainName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').trim() || 'layer';
}

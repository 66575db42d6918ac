import { useState } from 'react';
import type { OwnEntry } from '../../../../own-data/own-view';
import { useAtlas, useServices, useTranslate } from '../../../context/atlas-context';
import { saveFile } from '../../../context/save-file';
import { useMeasuredLayer } from './use-measured-layer';

/** Shows what can be done with the rows of a layer that are left by its filters: measured and saved as files. */
export function LayerTools({ entry }: { readonly entry: OwnEntry }) {
  const tOwn = useTranslate('own');
  const { store, askRows } = useServices();
  const { id, view } = entry;
  const isMeasuring = useAtlas((state) => state.measuredOwnLayer === id);
  const progress = useMeasuredLayer(entry, isMeasuring);
  const [isBusy, setBusy] = useState(false);
  const name = plainName(view.name);
  const save = async (kind: 'csv' | 'geojson') => {
    setBusy(true);
    try {
      const file = await askRows(entry, { kind, filters: view.filters });
      saveFile(file, `${name}.${kind}`, file.type);
    } finally {
      setBusy(false);
    }
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
        <button
          type="button"
          className="button button-outline"
          disabled={isBusy}
          onClick={() => save('csv')}
        >
          {tOwn('export.csv')}
        </button>
        <button
          type="button"
          className="button button-outline"
          disabled={isBusy}
          onClick={() => save('geojson')}
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

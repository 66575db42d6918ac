import { useId } from 'react';
import { useAtlas, useTranslate } from '../../../context/atlas-context';
import { saveFile } from '../../../context/save-file';
import type { EstimatedAlternative, Voyage } from '../use-voyage';
import { useVoyageFile, type VoyageFormat } from './use-voyage-file';
import './voyage-files.css';

const FORMATS: readonly VoyageFormat[] = ['geojson', 'kml', 'gpx', 'csv', 'ics'];

/** Lists the formats of a voyage's files, each with what it is for and a button that saves it. */
export function VoyageFiles(props: {
  readonly voyage: Voyage;
  readonly open: EstimatedAlternative;
}) {
  const t = useTranslate('files');
  const tVoyage = useTranslate('voyage');
  const announce = useAtlas((state) => state.announce);
  const makeFile = useVoyageFile(props);
  const id = useId();
  const isDated = props.voyage.departure !== undefined;
  const save = (format: VoyageFormat) => {
    const file = makeFile(format);
    if (!file) return;
    saveFile(file.text, file.name, file.type);
    announce(t('saved', { file: file.name }));
  };
  return (
    <>
      <p className="remark">{t('intro')}</p>
      <ul className="voyage-files">
        {FORMATS.map((format) => {
          const isMissing = format === 'ics' && !isDated;
          return (
            <li key={format}>
              <button
                type="button"
                className="button button-outline"
                aria-describedby={`${id}-${format}`}
                aria-disabled={isMissing || undefined}
                onClick={() => save(format)}
              >
                {t(`format.${format}`)}
              </button>
              <span id={`${id}-${format}`} className="voyage-file-use">
                {isMissing
                  ? t('no-departure', { section: tVoyage('time.title') })
                  : t(`use.${format}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

import { Dialog } from '@base-ui/react/dialog';
import { useId, useState } from 'react';
import type { DataVersion } from '../../domain/data-change';
import type { ExportedAbout } from '../../exports/exported-table';
import { fileName } from '../../exports/file-name';
import { LICENCE } from '../../exports/licence';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { Failure, Loading } from '../context/loaded';
import { saveFile } from '../context/save-file';
import { Icon } from '../controls/icon';
import type { OfferedTable } from './offered-table';
import { fileEnd, TABLE_FORMATS, type TableFormat, tableFile } from './table-formats';
import './download.css';

/** Shows the dialog in which a table is downloaded as a file of a chosen format. */
export function DownloadDialog({
  table,
  onClose,
}: {
  readonly table: OfferedTable | undefined;
  readonly onClose: () => void;
}) {
  const tExports = useTranslate('exports');
  const t = useTranslate();
  const version = useAtlas((state) => state.version);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Popup className="dialog download-dialog">
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">{tExports('title')}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={t('action.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <div className="download-body">
            {version?.state === 'failed' ? (
              <Failure reason={version.reason} />
            ) : version?.state === 'ready' && table ? (
              <Choices table={table} version={version.value} />
            ) : (
              <Loading />
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Choices({
  table,
  version: { version, changes },
}: {
  readonly table: OfferedTable;
  readonly version: DataVersion;
}) {
  const tExports = useTranslate('exports');
  const t = useTranslate();
  const { permanentHref, store } = useServices();
  const group = useId();
  const [format, setFormat] = useState<TableFormat>('zip');
  const [isWhole, setWhole] = useState(false);
  const [answer, setAnswer] = useState('');
  const { title, rows, columns, hasPositions, hasAreas = false } = table;
  const formats = TABLE_FORMATS.filter(
    (each) => (each !== 'geojson' || hasPositions) && (each !== 'areas' || hasAreas),
  );
  const name = fileName(table.kind, version);
  const file = `${name}${fileEnd(format)}`;

  async function save() {
    const about: ExportedAbout = {
      ...{ title, version, licence: LICENCE, sources: table.sources },
      publisher: t('app.name'),
      date: changes.find((change) => change.version === version)?.date,
      address: new URL(permanentHref(version), location.href).href,
      sourcesNote: tExports(table.sourcesNote),
    };
    try {
      const contents = table.contentsOf(isWhole, tExports);
      const content = await tableFile(format, { ...contents, about }, name, tExports);
      saveFile(content, file, content.type);
      say(tExports('saved', { file }));
    } catch {
      say(tExports('failed'));
    }
  }

  function say(text: string) {
    setAnswer(text);
    store.getState().announce(text);
  }

  return (
    <>
      <p className="download-what">{title}</p>
      <fieldset className="download-formats">
        <legend className="visually-hidden">{tExports('format')}</legend>
        {formats.map((each) => (
          <label key={each} className="download-format">
            <input
              type="radio"
              name={group}
              value={each}
              checked={each === format}
              onChange={() => setFormat(each)}
            />
            <span>
              <span className="download-name">{tExports(`format.${each}`)}</span>
              <span className="download-note">{tExports(`format-note.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {columns && columns.shown < columns.all && (
        <label className="download-whole">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={(event) => setWhole(event.currentTarget.checked)}
          />
          {tExports('columns.all', columns)}
        </label>
      )}
      <button
        type="button"
        className="button download-save"
        disabled={rows === 0}
        onClick={() => void save()}
      >
        {tExports('save', { count: rows })}
      </button>
      <p className="download-note download-file">{file}</p>
      <p className="download-note">{tExports('terms', { version, licence: LICENCE.name })}</p>
      <p className="download-answer">{answer}</p>
    </>
  );
}

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { formatNumber } from '../../../i18n/format-number';
import { OWN_LIMITS } from '../../../own-data/own-file';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { Section } from '../../prose/section';

/** Endings that a file dialog offers; other files can be dropped. */
const ENDINGS =
  '.csv,.tsv,.txt,.xlsx,.geojson,.json,.topojson,.kml,.kmz,.gpx,.zip,application/geo+json';

/** Shows the ways to add data: choosing, pasting and dropping files. */
export function AddFiles() {
  const tOwn = useTranslate('own');
  const locale = useLocale();
  const { store } = useServices();
  const [isPasting, setPasting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  usePaste(tOwn('paste.name'));
  return (
    <Section title={tOwn('add')}>
      <div className="own-drop">
        <button
          type="button"
          className="button button-outline own-main"
          onClick={() => input.current?.click()}
        >
          {tOwn('choose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={ENDINGS}
          aria-label={tOwn('choose')}
          onChange={({ currentTarget }) => {
            store.getState().offerFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          className="button button-outline"
          aria-expanded={isPasting}
          onClick={() => setPasting(!isPasting)}
        >
          {tOwn('paste')}
        </button>
        <p>{tOwn('drop')}</p>
      </div>
      {isPasting && <PasteForm />}
      <p className="remark">
        {tOwn('formats', {
          megabytes: formatNumber(locale, Math.floor(OWN_LIMITS.fileBytes / 1024 / 1024)),
          rows: formatNumber(locale, OWN_LIMITS.rows),
        })}
      </p>
      <Waiting />
    </Section>
  );
}

/** Says how many files wait to be read. */
export function Waiting() {
  const tOwn = useTranslate('own');
  const count = useAtlas((state) => state.offeredFiles.length);
  return count > 0 ? <p className="remark">{tOwn('waiting', { count })}</p> : null;
}

function PasteForm() {
  const tOwn = useTranslate('own');
  const { store } = useServices();
  const [text, setText] = useState('');
  const id = useId();
  const read = (event: FormEvent) => {
    event.preventDefault();
    store.getState().offerFiles([new File([text], tOwn('paste.name'))]);
  };
  return (
    <form className="own-paste" onSubmit={read}>
      <label htmlFor={id}>{tOwn('paste.label')}</label>
      <textarea
        id={id}
        className="field"
        rows={6}
        value={text}
        spellCheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" className="button button-outline" disabled={text.trim() === ''}>
        {tOwn('paste.read')}
      </button>
    </form>
  );
}

/** Takes what is pasted outside of a field, files or text, while the page is open. */
function usePaste(name: string): void {
  const { store } = useServices();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]')) {
        return;
      }
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) store.getState().offerFiles(files);
      else if (text.trim() !== '') store.getState().offerFiles([new File([text], name)]);
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [store, name]);
}

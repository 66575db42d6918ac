import { useEffect, useRef } from 'react';
import { formatPercent } from '../../../i18n/format-percent';
import type { OwnImport } from '../../../state/own-slice';
import { readImport } from '../../../state/select-own-layers';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { useAnnounced } from '../../context/use-announced';
import { Section } from '../../prose/section';
import { Waiting } from './add-files';
import { Preview } from './preview/preview';

/** Shows the file that is being added: how far it is read, what was read, or why it could not be. */
export function ImportPart() {
  const tOwn = useTranslate('own');
  const ownImport = useAtlas((state) => state.ownImport);
  const read = readImport(ownImport);
  const part = useRef<HTMLDivElement>(null);
  const state = read ? 'read' : ownImport?.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each state has a heading of its own, which takes the focus.
  useEffect(() => part.current?.focus({ preventScroll: false }), [state]);
  if (!ownImport) return null;
  const { name } = ownImport.file;
  const title = read
    ? tOwn('check.title', { name: read.entry.view.name })
    : tOwn(ownImport.state === 'failed' ? 'failed.title' : 'reading', { name });
  return (
    <div ref={part} tabIndex={-1} className="own-import">
      <Section title={title}>
        {ownImport.state === 'reading' && <Reading ownImport={ownImport} isAgain={!!read} />}
        {ownImport.state === 'failed' && <Failed ownImport={ownImport} />}
        {read && <Preview read={read} isBusy={ownImport.state === 'reading'} />}
        <Waiting />
      </Section>
    </div>
  );
}

function Reading({
  ownImport: { progress },
  isAgain,
}: {
  readonly ownImport: Extract<OwnImport, { readonly state: 'reading' }>;
  /** Whether what was read before is shown meanwhile, with its own button to cancel. */
  readonly isAgain: boolean;
}) {
  const tOwn = useTranslate('own');
  const locale = useLocale();
  const { store } = useServices();
  const share = progress && progress.totalBytes > 0 ? progress.readBytes / progress.totalBytes : 0;
  const percent = formatPercent(locale, 100 * share, 0);
  return (
    <div className="own-reading">
      <progress value={share} max={1} aria-label={percent} />
      <span className="own-share">{percent}</span>
      <span className="own-share">{tOwn('reading.rows', { count: progress?.rowCount ?? 0 })}</span>
      {!isAgain && (
        <button
          type="button"
          className="button button-outline"
          onClick={() => store.getState().setOwnImport(null)}
        >
          {tOwn('cancel')}
        </button>
      )}
    </div>
  );
}

function Failed({
  ownImport: { reason, about = '?' },
}: {
  readonly ownImport: Extract<OwnImport, { readonly state: 'failed' }>;
}) {
  const tOwn = useTranslate('own');
  const { store } = useServices();
  const words =
    reason === 'unknown-projection'
      ? tOwn(`failed.${reason}`, { name: about })
      : tOwn(`failed.${reason}`);
  useAnnounced(words);
  return (
    <div className="own-failed" role="alert">
      <p>{words}</p>
      <button
        type="button"
        className="button button-outline"
        onClick={() => store.getState().setOwnImport(null)}
      >
        {tOwn('close')}
      </button>
    </div>
  );
}

import { useState } from 'react';
import { correctionAddress } from '../../domain/correction';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import './correction.css';

/** Address of the repository whose issues take corrections; empty if the build names none. */
const REPOSITORY: string = import.meta.env.VITE_REPOSITORY ?? '';

/**
 * Offers to correct a record: opens a filled form at the host of the repository, or shows the filled text to copy where the
 * build names no repository.
 */
export function SuggestCorrection({
  record,
}: {
  readonly record: { readonly kind: string; readonly id: string };
}) {
  const tRecords = useTranslate('records');
  const { hrefOf } = useServices();
  const page = useAtlas(() => hrefOf({}));
  const subject = { record: `${record.kind}/${record.id}`, page };
  return (
    <footer className="correction">
      <span>{tRecords('correction.question')}</span>{' '}
      {REPOSITORY === '' ? (
        <CopyForm
          text={tRecords('correction.text', { record: subject.record, page: subject.page })}
        />
      ) : (
        <a
          className="button button-outline"
          href={correctionAddress(REPOSITORY, subject)}
          target="_blank"
          rel="noreferrer"
        >
          {tRecords('correction.suggest')}
        </a>
      )}
    </footer>
  );
}

/** Shows a text to fill in, with a button that copies it. */
function CopyForm({ text }: { readonly text: string }) {
  const tRecords = useTranslate('records');
  const { store } = useServices();
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState('');
  async function copy() {
    const done = await Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject())
      .then(() => 'correction.copied' as const)
      .catch(() => 'correction.copy-failed' as const);
    setAnswer(tRecords(done));
    store.getState().announce(tRecords(done));
  }
  if (!isOpen) {
    return (
      <button type="button" className="button button-outline" onClick={() => setOpen(true)}>
        {tRecords('correction.suggest')}
      </button>
    );
  }
  return (
    <div className="correction-form">
      <p className="remark">{tRecords('correction.send')}</p>
      <pre>{text}</pre>
      <button type="button" className="button button-outline" onClick={copy} ref={focusOnMount}>
        {tRecords('correction.copy')}
      </button>{' '}
      <span className="remark">{answer}</span>
    </div>
  );
}

/** Focuses a button that replaces the one pressed, which scrolls it into view. */
function focusOnMount(button: HTMLButtonElement | null): void {
  button?.focus();
}

import { useState } from 'react';
import type { DataChange } from '../../domain/data-change';
import { formatDate } from '../../i18n/format-date';
import { useAtlas, useIsPhone, useLocale, useTranslate } from '../context/atlas-context';
import { useAnnounced } from '../context/use-announced';
import { Icon } from '../controls/icon';
import { type PinStatus, pinStatus } from './pin-status';
import { WhatChanged } from './what-changed';
import './pins.css';

/**
 * Says whether the data has moved on since the version to which the address is pinned, what that changed in what the page
 * shows, and offers to remove the pin.
 */
export function PinNote() {
  const pin = useAtlas((state) => state.pin);
  const version = useAtlas((state) => state.version);
  if (pin === null || version?.state !== 'ready') return null;
  return <Note pin={pin} status={pinStatus(pin, version.value)} present={version.value.version} />;
}

interface Props {
  readonly pin: string;
  readonly present: string;
  readonly status: PinStatus;
}

function Note({ pin, present, status }: Props) {
  const t = useTranslate('links');
  const setPin = useAtlas((state) => state.setPin);
  const text = useNoteText({ pin, present, status });
  useAnnounced(text);
  return (
    <section className="pin-note" data-pin={status.state} aria-label={t('label')}>
      <div className="pin-row">
        <p>{text}</p>
        <button
          type="button"
          className="icon-button"
          aria-label={t('remove')}
          title={t('remove')}
          onClick={() => setPin(null)}
        >
          <Icon name="close" />
        </button>
      </div>
      {status.state === 'moved' && <Since since={status.since} />}
    </section>
  );
}

/** Shows what changed; on a phone once the reader asks for it, since it takes room from the page. */
function Since({ since }: { readonly since: readonly DataChange[] }) {
  const t = useTranslate('links');
  const [isOpen, setOpen] = useState(!useIsPhone());
  return (
    <>
      <button
        type="button"
        className="button button-quiet pin-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'hide' : 'show')}
      </button>
      {isOpen && <WhatChanged since={since} />}
    </>
  );
}

function useNoteText({ pin, present, status }: Props): string {
  const t = useTranslate('links');
  const locale = useLocale();
  if (status.state !== 'moved') return t(status.state, { version: pin, present });
  return t('moved', { version: pin, date: formatDate(locale, status.pinned.date), present });
}

import type { DataVersion } from '../../domain/data-change';
import { formatDate } from '../../i18n/format-date';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { useAnnounced } from '../context/use-announced';
import { Icon } from '../controls/icon';
import { pinStatus } from './pin-status';
import './pins.css';

/** Says whether the data has moved on since the version to which the address is pinned, with a way to remove the pin. */
export function PinNote() {
  const t = useTranslate('pins');
  const pin = useAtlas((state) => state.pin);
  const setPin = useAtlas((state) => state.setPin);
  const version = useAtlas((state) => state.version);
  if (pin === null || version?.state !== 'ready') return null;
  const status = pinStatus(pin, version.value);
  return (
    <section className="pin-note" data-pin={status.state} aria-label={t('label')}>
      <div className="pin-row">
        <PinText pin={pin} version={version.value} />
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
    </section>
  );
}

function PinText({ pin, version }: { readonly pin: string; readonly version: DataVersion }) {
  const t = useTranslate('pins');
  const locale = useLocale();
  const status = pinStatus(pin, version);
  const text =
    status.state === 'moved'
      ? t('moved', {
          version: pin,
          date: formatDate(locale, status.pinned.date),
          present: version.version,
        })
      : t(status.state, { version: pin, present: version.version });
  useAnnounced(text);
  return <p>{text}</p>;
}

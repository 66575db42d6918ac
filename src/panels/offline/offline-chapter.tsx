import type { Offline } from '../../state/offline-slice';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { useAnnounced } from '../context/use-announced';
import { Prose } from '../prose/prose';
import { Section } from '../prose/section';
import { formatMegabytes } from './format-megabytes';

/** Says what is kept on the device for use without a network, and lets the reader remove it or want it. */
export function OfflineChapter() {
  const t = useTranslate('offline');
  const offline = useAtlas((state) => state.offline);
  return (
    <Section title={t('title')}>
      <Prose text={t('what')} />
      {offline && <Kept offline={offline} />}
    </Section>
  );
}

function Kept({ offline }: { readonly offline: Offline }) {
  const t = useTranslate('offline');
  const { actOffline } = useServices();
  const text = useKeptText(offline);
  // What is under way changes too often to be spoken.
  useAnnounced(offline.state === 'keeping' ? '' : text);
  const act = (action: 'keep' | 'remove') => () => void actOffline(action).catch(() => undefined);
  return (
    <>
      <p>{text}</p>
      {offline.state !== 'off' && (
        <button type="button" className="button button-outline" onClick={act('remove')}>
          {t('remove')}
        </button>
      )}
      {offline.state === 'off' && offline.reason !== 'unsupported' && (
        <button type="button" className="button button-outline" onClick={act('keep')}>
          {t(offline.reason === 'unreachable' ? 'retry' : 'keep')}
        </button>
      )}
    </>
  );
}

function useKeptText(offline: Offline): string {
  const t = useTranslate('offline');
  const locale = useLocale();
  const size = (bytes: number) => formatMegabytes(locale, bytes);
  switch (offline.state) {
    case 'keeping':
      if (offline.all === 0) return t('starting');
      return t('keeping', { done: size(offline.bytes), all: size(offline.all) });
    case 'kept':
      return t('kept', { size: size(offline.bytes) });
    case 'off':
      return t(`off.${offline.reason}`);
  }
}

import { useAtlas, useLanguage, useTranslate } from '../../atlas-context';
import { Door } from '../door';

/** The way from an end of the corridor to the corridor; from another port to the voyage to its far end. */
export function CorridorDoor({ port }: { readonly port: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const { seaLeg, ports } = corridorMap.value;
  const isEnd = seaLeg.from === port || seaLeg.to === port;
  const end = ports.find(({ id }) => id === seaLeg.to)?.name[language] ?? seaLeg.to;
  return (
    <ul className="doors">
      <Door
        selection={{ kind: 'corridor', id: `${isEnd ? seaLeg.from : port}~${seaLeg.to}` }}
        title={isEnd ? t('overview.title') : t('port.voyage', { name: end })}
      >
        {t(isEnd ? 'port.corridor-note' : 'port.voyage-note')}
      </Door>
    </ul>
  );
}

import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { LinkCard } from '../link-card';

/** The way from an end of the corridor to the corridor; from another port to the voyage to its far end. */
export function CorridorLinkCard({ port }: { readonly port: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const { seaLeg, ports } = corridorMap.value;
  const isEnd = seaLeg.from === port || seaLeg.to === port;
  const end = ports.find(({ id }) => id === seaLeg.to)?.name[locale] ?? seaLeg.to;
  return (
    <ul className="link-cards">
      <LinkCard
        selection={{ kind: 'voyage', id: `${isEnd ? seaLeg.from : port}~${seaLeg.to}` }}
        title={isEnd ? t('overview.title') : t('port.voyage', { name: end })}
      >
        {t(isEnd ? 'port.corridor-note' : 'port.voyage-note')}
      </LinkCard>
    </ul>
  );
}

import { CORRIDOR_ID } from '../../../domain/corridor';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { LinkCard } from '../../links/link-card';
import { Section } from '../../prose/section';

/** The lists of records, with the text of their links. */
const LISTS = [
  { kind: 'services', card: 'services' },
  { kind: 'trade', card: 'trade' },
  { kind: 'companies', card: 'companies' },
  { kind: 'timeline', card: 'timeline' },
  { kind: 'claims', card: 'claims' },
  { kind: 'sources', card: 'sources' },
] as const;

/** Shows links to the pages that a first visit is likely to need. */
export function LinkCards() {
  const t = useTranslate();
  const projects = useAtlas((state) => state.projects);
  return (
    <Section title={t('overview.cards')}>
      <ul className="link-cards">
        <LinkCard
          selection={{ kind: 'voyage', id: CORRIDOR_ID }}
          title={t('overview.card-corridor')}
        >
          {t('overview.card-corridor-note')}
        </LinkCard>
        <PortLinkCards />
        <LinkCard selection={{ kind: 'projects' }} title={t('overview.card-projects')}>
          {projects.state === 'ready' &&
            t('overview.card-projects-note', { count: projects.value.length })}
        </LinkCard>
        {LISTS.map(({ kind, card }) => (
          <LinkCard key={kind} selection={{ kind }} title={t(`overview.card-${card}`)}>
            {t(`overview.card-${card}-note`)}
          </LinkCard>
        ))}
        <LinkCard selection={{ kind: 'measure' }} title={t('map.measure')}>
          {t('overview.card-measure-note')}
        </LinkCard>
        <LinkCard selection={{ kind: 'about' }} title={t('overview.card-about')}>
          {t('overview.card-about-note')}
        </LinkCard>
      </ul>
    </Section>
  );
}

/** Shows links to the corridor's two ends, once their names are loaded. */
function PortLinkCards() {
  const t = useTranslate();
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const { ports, seaLeg } = corridorMap.value;
  const name = (port: string) => ports.find(({ id }) => id === port)?.name[locale] ?? port;
  return (
    <>
      <LinkCard selection={{ kind: 'port', id: seaLeg.from }} title={name(seaLeg.from)}>
        {t('overview.card-from-note')}
      </LinkCard>
      <LinkCard selection={{ kind: 'port', id: seaLeg.to }} title={name(seaLeg.to)}>
        {t('overview.card-to-note')}
      </LinkCard>
    </>
  );
}

import { useAtlas, useLanguage, useTranslate } from '../../atlas-context';
import { Section } from '../../prose/section';
import { Door } from '../door';
import { THE_CORRIDOR } from './the-corridor';

/** The lists of records, with the words that lead to each. */
const LISTS = [
  { kind: 'services', door: 'services' },
  { kind: 'trade', door: 'trade' },
  { kind: 'companies', door: 'companies' },
  { kind: 'timeline', door: 'timeline' },
  { kind: 'claims', door: 'claims' },
  { kind: 'sources', door: 'sources' },
] as const;

/** The pages a first visit may want. */
export function Doors() {
  const t = useTranslate();
  const projects = useAtlas((state) => state.projects);
  return (
    <Section title={t('overview.doors')}>
      <ul className="doors">
        <Door
          selection={{ kind: 'corridor', id: THE_CORRIDOR }}
          title={t('overview.door-corridor')}
        >
          {t('overview.door-corridor-note')}
        </Door>
        <PortDoors />
        <Door selection={{ kind: 'projects' }} title={t('overview.door-projects')}>
          {projects.state === 'ready' &&
            t('overview.door-projects-note', { count: projects.value.length })}
        </Door>
        {LISTS.map(({ kind, door }) => (
          <Door key={kind} selection={{ kind }} title={t(`overview.door-${door}`)}>
            {t(`overview.door-${door}-note`)}
          </Door>
        ))}
        <Door selection={{ kind: 'measure' }} title={t('map.measure')}>
          {t('overview.door-measure-note')}
        </Door>
        <Door selection={{ kind: 'about' }} title={t('overview.door-about')}>
          {t('overview.door-about-note')}
        </Door>
      </ul>
    </Section>
  );
}

/** The corridor's two ends, once it is known what they are called. */
function PortDoors() {
  const t = useTranslate();
  const language = useLanguage();
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const { ports, seaLeg } = corridorMap.value;
  const name = (port: string) => ports.find(({ id }) => id === port)?.name[language] ?? port;
  return (
    <>
      <Door selection={{ kind: 'port', id: seaLeg.from }} title={name(seaLeg.from)}>
        {t('overview.door-from-note')}
      </Door>
      <Door selection={{ kind: 'port', id: seaLeg.to }} title={name(seaLeg.to)}>
        {t('overview.door-to-note')}
      </Door>
    </>
  );
}

import type { PortSummary } from '../../../domain/port';
import { useAtlas, useLanguage, useTranslate } from '../../atlas-context';
import { FigureList } from '../../figures/figure-list';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { SourceList } from '../../sources/source-list';
import { lazyPart } from '../lazy-part';
import { Loaded } from '../loaded';
import { Milestones } from '../milestones';
import { PageHead } from '../page-head';
import { placeAndCountry } from '../place-and-country';
import { LazyRelated } from '../related/lazy-related';
import { Statements } from '../statements';
import { CorridorDoor } from './corridor-door';
import { PortLegs } from './port-legs';
import { PortProjects } from './port-projects';

/** What only some ports have: how it was promised and met, who owned it, its traffic and services. */
const PortStory = lazyPart(() => import('./port-story').then(({ PortStory: story }) => story), {
  silent: true,
});

export function PortPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const page = useAtlas((state) => state.pages.port[id]);
  const summary = useAtlas(({ corridorMap }) =>
    corridorMap.state === 'ready'
      ? corridorMap.value.ports.find((port) => port.id === id)
      : undefined,
  );
  const port = page?.state === 'ready' ? page.value : summary;
  return (
    <>
      {port ? <PortHead port={port} /> : <PageHead title={t('port.summary-kind')} />}
      <Loaded loadable={page}>
        {(record) => (
          <>
            <Prose text={record.summary[language]} lead />
            <CorridorDoor port={id} />
            <PortStory port={record} />
            {record.figures.length > 0 && (
              <Section title={t('page.figures')}>
                <FigureList figures={record.figures} sources={record.sources} />
              </Section>
            )}
            <Milestones milestones={record.milestones} />
            <Statements
              title={t('port.disputes')}
              statements={record.disputes}
              sources={record.sources}
            />
            <PortProjects ids={record.projects} />
            <PortLegs port={id} />
            <LazyRelated of={{ kind: 'port', id }} except={['project', 'leg', 'service']} />
            <Section title={t('page.position')}>
              <Prose text={record.positionNote[language]} />
            </Section>
            <SourceList sources={record.sources} />
          </>
        )}
      </Loaded>
    </>
  );
}

function PortHead({ port }: { readonly port: PortSummary }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <PageHead
      title={port.name[language]}
      kicker={t(port.role === 'terminal' ? 'port.terminal' : 'port.summary-kind')}
    >
      <p className="page-place">{placeAndCountry(language, port)}</p>
    </PageHead>
  );
}

import { type Figure, wholeYears } from '../../../domain/figure';
import type { Port, PortSummary } from '../../../domain/port';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { lazyPart } from '../../context/lazy-part';
import { Loaded } from '../../context/loaded';
import { FigureList } from '../../figures/figure-list';
import { HeadlineCard } from '../../figures/headline-card';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { LazyRelated, LazyTextSections } from '../../records/lazy-related';
import { Milestones } from '../../records/milestones';
import { PageHead, placeAndCountry } from '../../records/page-head';
import { Statements } from '../../records/statements';
import { SourceList } from '../../sources/source-list';
import { CorridorLinkCard, PortLegs, PortProjects } from './port-projects';

/** Loaded separately, since only some ports have promises, owners, traffic and services. */
const PortStory = lazyPart(() => import('./port-story').then(({ PortStory: story }) => story), {
  silent: true,
  messages: ['records', 'charts'],
});

/** Only the ports of which a plan is published. */
const HarbourSection = lazyPart(
  () => import('./harbour-section').then(({ HarbourSection: section }) => section),
  { silent: true, messages: ['harbours'] },
);

export function PortPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const page = useAtlas((state) => state.pages.port?.[id]);
  const summary = useAtlas(({ corridorMap }) =>
    corridorMap.state === 'ready'
      ? corridorMap.value.ports.find((port) => port.id === id)
      : undefined,
  );
  const port = page?.state === 'ready' ? page.value : summary;
  return (
    <Parts of="port">
      {port ? <PortHead port={port} /> : <PageHead title={t('port.summary-kind')} />}
      <Loaded loadable={page}>
        {(record) => (
          <Parts of="port">
            <Prose text={record.summary[locale]} lead />
            <Headlines port={record} />
            <CorridorLinkCard port={id} />
            <PortStory port={record} />
            {record.figures.length > 0 && (
              <Section title={t('page.figures')}>
                <FigureList figures={figuresToList(record)} sources={record.sources} />
              </Section>
            )}
            {record.sections && <LazyTextSections record={record} />}
            {summary?.hasPlan && <HarbourSection port={id} />}
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
              <Prose text={record.positionNote[locale]} />
            </Section>
            <SourceList sources={record.sources} />
          </Parts>
        )}
      </Loaded>
    </Parts>
  );
}

function PortHead({ port }: { readonly port: PortSummary }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <PageHead
      title={port.name[locale]}
      record={{ kind: 'port', id: port.id }}
      kicker={t(port.role === 'terminal' ? 'port.terminal' : 'port.summary-kind')}
    >
      <p className="page-place">{placeAndCountry(locale, port)}</p>
    </PageHead>
  );
}

/** Shows the figures at the head of a port's page, each with what its range spans. */
function Headlines({ port: { headlines = [], figures, sources } }: { readonly port: Port }) {
  const first = headlines.flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
  if (first.length === 0) return null;
  return (
    <dl className="figures">
      {first.map((figure) => (
        <HeadlineCard key={figure.id} figure={figure} sources={sources} />
      ))}
    </dl>
  );
}

/** Leaves out traffic of two years or more, which is a chart above with a table of every value. */
function figuresToList({ figures }: Port): readonly Figure[] {
  return figures.filter((figure) => figure.id !== 'throughput' || wholeYears(figure) < 2);
}

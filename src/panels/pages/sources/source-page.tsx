import { findNode } from '../../../domain/record-graph';
import type { CitedSource } from '../../../domain/source';
import { languageName } from '../../../i18n/language-name';
import { graphAround } from '../../../state/select-graph';
import { catalogueAround, findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { Dated, Facts } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { NodeLinks } from '../../records/related';
import { SourceEntry } from '../../sources/source-entry';

/** Shows one source and every record that cites it. */
export function SourcePage({ id }: { readonly id: string }) {
  const tRecords = useTranslate('records');
  const sources = useAtlas((state) => catalogueAround(state, 'source', id));
  const source = useAtlas((state) => findInCatalogue(state, 'source', id));
  return (
    <Parts of="source">
      <PageHead
        title={source?.publisher ?? tRecords('page.sources')}
        kicker={tRecords('source.kind')}
      />
      <Loaded loadable={sources}>
        {() =>
          source && (
            <Parts of="source">
              <p className="source-lead">
                <SourceEntry source={source} />
              </p>
              <SourceFacts source={source} />
              <CitedBy source={source} />
            </Parts>
          )
        }
      </Loaded>
    </Parts>
  );
}

function SourceFacts({ source }: { readonly source: CitedSource }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const { date, accessed } = source;
  return (
    <Facts
      facts={[
        { term: tRecords('source.sort'), detail: tRecords(`source-kind.${source.kind}`) },
        { term: tRecords('source.language'), detail: languageName(locale, source.language) },
        ...(date ? [{ term: tRecords('source.published'), detail: <Dated date={date} /> }] : []),
        ...(!date && accessed
          ? [{ term: tRecords('source.accessed'), detail: <Dated date={accessed} /> }]
          : []),
      ]}
    />
  );
}

function CitedBy({ source: { id, citedBy } }: { readonly source: CitedSource }) {
  const tRecords = useTranslate('records');
  const graph = useAtlas((state) => graphAround(state, { kind: 'source', id }));
  if (citedBy.length === 0) return <Prose text={tRecords('source.engine-only')} />;
  return (
    <Section title={tRecords('source.cited-by', { count: citedBy.length })}>
      <Loaded loadable={graph}>
        {(known) => <NodeLinks nodes={citedBy.flatMap((key) => findNode(known, key) ?? [])} />}
      </Loaded>
    </Section>
  );
}

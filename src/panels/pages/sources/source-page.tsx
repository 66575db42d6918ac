import { findNode } from '../../../domain/record-graph';
import type { CitedSource } from '../../../domain/source';
import { languageName } from '../../../i18n/language-name';
import { findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { Dated } from '../../prose/dated';
import { Facts } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { SourceEntry } from '../../sources/source-entry';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { NodeLinks } from '../related/node-links';

/** One source, and every record that rests on it. */
export function SourcePage({ id }: { readonly id: string }) {
  const say = useTranslate('records');
  const sources = useAtlas((state) => state.catalogues.source);
  const source = useAtlas((state) => findInCatalogue(state, 'source', id));
  return (
    <Parts of="source">
      <PageHead title={source?.publisher ?? say('page.sources')} kicker={say('source.kind')} />
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
  const say = useTranslate('records');
  const locale = useLocale();
  const { date, accessed } = source;
  return (
    <Facts
      facts={[
        { term: say('source.sort'), detail: say(`source-kind.${source.kind}`) },
        { term: say('source.language'), detail: languageName(locale, source.language) },
        ...(date ? [{ term: say('source.published'), detail: <Dated date={date} /> }] : []),
        ...(!date && accessed
          ? [{ term: say('source.accessed'), detail: <Dated date={accessed} /> }]
          : []),
      ]}
    />
  );
}

function CitedBy({ source: { citedBy } }: { readonly source: CitedSource }) {
  const say = useTranslate('records');
  const graph = useAtlas((state) => state.graph);
  if (citedBy.length === 0) return <Prose text={say('source.engine-only')} />;
  return (
    <Section title={say('source.cited-by', { count: citedBy.length })}>
      <Loaded loadable={graph}>
        {(known) => <NodeLinks nodes={citedBy.flatMap((key) => findNode(known, key) ?? [])} />}
      </Loaded>
    </Section>
  );
}

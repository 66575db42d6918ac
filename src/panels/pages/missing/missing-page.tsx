import { MISSING_TOPICS, type PublishedMissingFact } from '../../../domain/missing-fact';
import { pageOfRecord } from '../../../domain/record';
import { formatDate } from '../../../i18n/format-date';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { SuggestCorrection } from '../../records/suggest-correction';
import { SourceChip } from '../../sources/source-chip';
import './missing.css';

/** Lists what was looked for and not found, what was tried and when, and asks readers for it. */
export function MissingPage() {
  const t = useTranslate('missing');
  const facts = useAtlas((state) => state.missingFacts);
  return (
    <Parts of="missing">
      <PageHead title={t('title')} />
      <Prose text={t('lead')} lead />
      <Prose text={t('request')} />
      <Loaded loadable={facts}>
        {(all) => (
          <Parts of="missing">
            {MISSING_TOPICS.map((topic) => (
              <Topic
                key={topic}
                title={t(`topic.${topic}`)}
                facts={all.filter((fact) => fact.topic === topic)}
              />
            ))}
          </Parts>
        )}
      </Loaded>
      <SuggestCorrection record={{ kind: 'missing', id: 'list' }} />
    </Parts>
  );
}

function Topic({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly PublishedMissingFact[];
}) {
  if (facts.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="missing-facts">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      </ul>
    </Section>
  );
}

function Fact({
  fact: { id, name, text, tried, lastTried, records, sources },
}: {
  readonly fact: PublishedMissingFact;
}) {
  const t = useTranslate('missing');
  const locale = useLocale();
  return (
    <li id={id}>
      <h3>{name[locale]}</h3>
      {text && <Prose text={text[locale]} />}
      <p className="missing-tried">
        {t('tried', { date: formatDate(locale, lastTried), tried: tried[locale] })}
      </p>
      {(records.length > 0 || sources.length > 0) && (
        <p className="missing-links">
          {records.map((record) => (
            <RecordLink key={`${record.kind} ${record.id}`} selection={pageOfRecord(record)}>
              {record.name[locale]}
            </RecordLink>
          ))}
          <SourceChip sources={sources} />
        </p>
      )}
    </li>
  );
}

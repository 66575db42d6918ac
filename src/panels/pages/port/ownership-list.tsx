import type { Ownership } from '../../../domain/port';
import type { Source } from '../../../domain/source';
import { formatDate } from '../../../i18n/format-date';
import { useLocale, useTranslate } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { citedSources } from '../../sources/cited-sources';
import { SourceChip } from '../../sources/source-chip';
import { RecordLink } from '../record-link';
import { ShareBar } from './share-bar';

/** Who has owned a port, span by span, the latest first. */
export function OwnershipList({
  spans,
  sources,
}: {
  readonly spans: readonly Ownership[];
  readonly sources: readonly Source[];
}) {
  const say = useTranslate('records');
  const latestFirst = spans.toSorted((a, b) => b.since.localeCompare(a.since));
  return (
    <Section title={say('port.ownership')}>
      <ol className="ownership">
        {latestFirst.map((span) => (
          <Span key={span.since} span={span} sources={sources} />
        ))}
      </ol>
    </Section>
  );
}

function Span({
  span: { since, until, holders, note, sources: cited },
  sources,
}: {
  readonly span: Ownership;
  readonly sources: readonly Source[];
}) {
  const say = useTranslate('records');
  const locale = useLocale();
  const from = formatDate(locale, since);
  return (
    <li>
      <p className="ownership-span">
        {until === undefined
          ? say('port.since', { date: from })
          : say('port.from-to', { from, to: formatDate(locale, until) })}{' '}
        <SourceChip sources={citedSources(cited, sources)} asOf={since} />
      </p>
      <ShareBar shares={holders.map(({ share }) => share)} />
      <ul className="holders">
        {holders.map(({ company, name, share }) => (
          <li key={company}>
            <span className="holder-share">{`${share}%`}</span>{' '}
            <RecordLink selection={{ kind: 'company', id: company }}>{name[locale]}</RecordLink>
          </li>
        ))}
      </ul>
      {note && <Prose text={note[locale]} />}
    </li>
  );
}

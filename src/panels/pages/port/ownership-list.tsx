import type { Ownership } from '../../../domain/port';
import { citedSources, type Source } from '../../../domain/source';
import { formatDate } from '../../../i18n/format-date';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { SourceChip } from '../../sources/source-chip';

/** Shows who has owned a port, period by period, the latest first. */
export function OwnershipList({
  spans,
  sources,
}: {
  readonly spans: readonly Ownership[];
  readonly sources: readonly Source[];
}) {
  const tRecords = useTranslate('records');
  const latestFirst = spans.toSorted((a, b) => b.since.localeCompare(a.since));
  return (
    <Section title={tRecords('port.ownership')}>
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
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const from = formatDate(locale, since);
  return (
    <li>
      <p className="ownership-span">
        {until === undefined
          ? tRecords('port.since', { date: from })
          : tRecords('port.from-to', { from, to: formatDate(locale, until) })}{' '}
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

/** Shows shares of a whole, in per cent, as one bar; the list beside it has the same as text. */
export function ShareBar({ shares }: { readonly shares: readonly number[] }) {
  const starts = shares.map((_, i) => shares.slice(0, i).reduce((sum, share) => sum + share, 0));
  return (
    <svg className="share-bar" aria-hidden="true" focusable="false">
      {shares.map((share, i) => (
        <rect
          key={starts[i]}
          className={`share-${i % 3}`}
          x={`${starts[i]}%`}
          width={`${share}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}

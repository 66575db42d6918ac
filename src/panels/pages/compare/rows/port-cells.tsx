import type { Ownership, Phase } from '../../../../domain/port';
import { citedSources, type Source } from '../../../../domain/source';
import { formatDate } from '../../../../i18n/format-date';
import { useLocale, useTranslate } from '../../../context/atlas-context';
import { Tag } from '../../../records/status';
import { SourceChip } from '../../../sources/source-chip';
import { RecordName } from './cells';

/** Lists the phases of a port with their status and when the promise was met. */
export function Phases({
  phases,
  sources,
}: {
  readonly phases: readonly Phase[];
  readonly sources: readonly Source[];
}) {
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const locale = useLocale();
  return (
    <ul className="compare-list">
      {phases.map(({ id, name, status, met, promised }) => (
        <li key={id}>
          {name[locale]} <Tag>{t(`status.${status}`)}</Tag>
          <span className="compare-note">
            {met
              ? tRecords('port.met', { date: formatDate(locale, met.date) })
              : tRecords('port.not-met')}
            {promised.length > 0 && ` · ${tRecords('port.promises', { count: promised.length })}`}
          </span>
          {met && <SourceChip sources={citedSources(met.sources, sources)} asOf={met.date} />}
        </li>
      ))}
    </ul>
  );
}

/** Lists the owners of a port since a date, with their shares. */
export function Owners({
  span: { since, holders, sources: cited },
  sources,
}: {
  readonly span: Ownership;
  readonly sources: readonly Source[];
}) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  return (
    <>
      <ul className="compare-list">
        {holders.map(({ company, name, share }) => (
          <li key={company}>
            <span className="compare-share">{`${share}%`}</span>{' '}
            <RecordName name={name[locale]} page={{ kind: 'company', id: company }} />
          </li>
        ))}
      </ul>
      <span className="compare-note">
        {tRecords('port.since', { date: formatDate(locale, since) })}
      </span>
      <SourceChip sources={citedSources(cited, sources)} asOf={since} />
    </>
  );
}

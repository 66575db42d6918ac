import type { Phase, Promised } from '../../../domain/port';
import { citedSources, type Source } from '../../../domain/source';
import { formatDate } from '../../../i18n/format-date';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { wholeAmounts } from '../../prose/whole-amounts';
import { Tag } from '../../records/status';
import { SourceChip } from '../../sources/source-chip';

/** More promises than these are collapsed. */
const MAX_OPEN = 3;

/** Shows, phase by phase, what was promised for when, and when it was met. */
export function Phases({
  phases,
  sources,
}: {
  readonly phases: readonly Phase[];
  readonly sources: readonly Source[];
}) {
  const tRecords = useTranslate('records');
  return (
    <Section title={tRecords('port.phases')}>
      {phases.map((phase) => (
        <PhasePart key={phase.id} phase={phase} sources={sources} />
      ))}
    </Section>
  );
}

function PhasePart({
  phase: { name, status, text, promised, met },
  sources,
}: {
  readonly phase: Phase;
  readonly sources: readonly Source[];
}) {
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const locale = useLocale();
  return (
    <section className="phase">
      <h3>
        {name[locale]} <Tag>{t(`status.${status}`)}</Tag>
      </h3>
      <Prose text={text[locale]} />
      <p className="phase-met">
        <strong>
          {met
            ? tRecords('port.met', { date: formatDate(locale, met.date) })
            : tRecords('port.not-met')}
        </strong>
        {met && (
          <>
            {' '}
            {wholeAmounts(met.text[locale])}{' '}
            <SourceChip sources={citedSources(met.sources, sources)} asOf={met.date} />
          </>
        )}
      </p>
      {promised.length > 0 && (
        <details className="disclosure" open={promised.length <= MAX_OPEN}>
          <summary>{tRecords('port.promises', { count: promised.length })}</summary>
          <Promises promised={promised} sources={sources} />
        </details>
      )}
    </section>
  );
}

/** Lists the promises in the order in which they were made. */
function Promises({
  promised,
  sources,
}: {
  readonly promised: readonly Promised[];
  readonly sources: readonly Source[];
}) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  return (
    <ol className="milestones">
      {promised
        .toSorted((a, b) => a.asOf.localeCompare(b.asOf))
        .map(({ asOf, date, text, sources: cited }) => (
          <li key={`${asOf} ${date} ${text.en}`} data-planned>
            <span className="milestone-date">
              {tRecords('port.promised', { date: formatDate(locale, date) })}
            </span>
            <span>
              {text[locale]}{' '}
              <span className="phase-promised">
                {tRecords('port.promised-on', { date: formatDate(locale, asOf) })}
              </span>{' '}
              <SourceChip sources={citedSources(cited, sources)} asOf={asOf} />
            </span>
          </li>
        ))}
    </ol>
  );
}

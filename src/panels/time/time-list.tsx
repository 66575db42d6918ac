import { PROJECT_STATUSES } from '../../domain/status';
import { DATA_YEARS, isOneYear, isUnfinished, oneYear } from '../../domain/time-span';
import { DATED_EVENT_ROWS } from '../../state/record-rows/event-rows';
import { datedLoans, loansWithin } from '../../state/select-dated-loans';
import { eventsWithin } from '../../state/select-timeline';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';
import { Dated } from '../prose/facts';
import { servicesWithin, waysWithin } from './time-counts';
import {
  allOf,
  changedProjects,
  type ProjectChange,
  type TimeSummary as Summary,
} from './time-summary';
import { useTimeSummary } from './use-time-summary';

/** Says how many projects stood, or of several years how many changed, and how much happened. */
export function TimeSummary() {
  const t = useTranslate('time');
  const time = useAtlas((state) => state.time);
  const summary = useTimeSummary();
  const times = useAtlas((state) => state.recordTimes);
  const all = useAtlas(DATED_EVENT_ROWS.list);
  const allLoans = useAtlas(datedLoans);
  if (times?.state === 'failed') return <span>{t('failed')}</span>;
  if (!summary) return <span>{t('loading')}</span>;
  const events = eventsWithin(all, time ?? oneYear(DATA_YEARS.to));
  const loans = loansWithin(allLoans, time ?? oneYear(DATA_YEARS.to));
  return (
    <span>
      {[
        time && !isOneYear(time)
          ? t('changed', { count: changedProjects(summary).size })
          : t('stood', { count: allOf(summary.after) }),
        t('changes', { count: summary.changes.length }),
        t('events', { count: events.length }),
        ...(loans.length > 0 ? [t('loans', { count: loans.length })] : []),
        ...(summary.unknownStarts.length > 0
          ? [t('undated', { count: summary.unknownStarts.length })]
          : []),
      ].join(' · ')}
    </span>
  );
}

/** Lists what happened in the chosen time, and what is not dated. */
export function TimeList() {
  const t = useTranslate('time');
  const summary = useTimeSummary();
  if (!summary) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
    <section className="time-list" aria-label={t('list')} tabIndex={0}>
      <Counts summary={summary} />
      <Changes changes={summary.changes} />
      <Events />
      <Loans />
      <Services />
      <Ways />
      <Undated summary={summary} />
      <p className="remark">{t('constant')}</p>
    </section>
  );
}

/** Shows how many projects had each status, before and at the end, side by side. */
function Counts({ summary: { before, after } }: { readonly summary: Summary }) {
  const t = useTranslate();
  const tTime = useTranslate('time');
  const time = useAtlas((state) => state.time) ?? oneYear(DATA_YEARS.to);
  const statuses = PROJECT_STATUSES.filter((status) => before[status] + after[status] > 0);
  return (
    <table className="time-counts">
      <caption>{tTime('counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{tTime('counts.status')}</th>
          <th scope="col">{tTime('end-of', { year: String(time.from - 1) })}</th>
          <th scope="col">
            {isUnfinished(time.to) ? tTime('latest') : tTime('end-of', { year: String(time.to) })}
          </th>
        </tr>
      </thead>
      <tbody>
        {statuses.map((status) => (
          <tr key={status}>
            <th scope="row">{t(`status.${status}`)}</th>
            <td>{before[status]}</td>
            <td>{after[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ changes }: { readonly changes: readonly ProjectChange[] }) {
  const t = useTranslate();
  const tTime = useTranslate('time');
  const locale = useLocale();
  return (
    <section>
      <h2>{tTime('changes', { count: changes.length })}</h2>
      <Dates
        entries={changes.map(({ project, date, status }) => ({
          ...{ kind: 'project', id: project.id, date },
          name: project.name[locale],
          note: t(`status.${status}`),
        }))}
      />
    </section>
  );
}

function Events() {
  const tTime = useTranslate('time');
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const all = useAtlas(DATED_EVENT_ROWS.list);
  const time = useAtlas((state) => state.time) ?? oneYear(DATA_YEARS.to);
  const events = eventsWithin(all, time).toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <section>
      <h2>{tTime('events', { count: events.length })}</h2>
      <Dates
        entries={events.map(({ id, date, name, kind }) => ({
          ...{ kind: 'event', id, date },
          name: name[locale],
          note: tRecords(`event-kind.${kind}`),
        }))}
      />
    </section>
  );
}

/** Lists the loans that were agreed; nothing if none was. */
function Loans() {
  const t = useTranslate('time');
  const locale = useLocale();
  const all = useAtlas(datedLoans);
  const time = useAtlas((state) => state.time) ?? oneYear(DATA_YEARS.to);
  const loans = loansWithin(all, time);
  if (loans.length === 0) return null;
  return (
    <section>
      <h2>{t('loans', { count: loans.length })}</h2>
      <Dates
        entries={loans.map(({ id, date, name }) => ({
          ...{ kind: 'loan', id, date },
          name: name[locale],
        }))}
      />
    </section>
  );
}

/** Lists the liner services that began or ended, and says how many ran. */
function Services() {
  const t = useTranslate('time');
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const time = useAtlas((state) => state.time) ?? oneYear(DATA_YEARS.to);
  const times = useAtlas((state) => state.recordTimes);
  if (times?.state !== 'ready') return null;
  const { services } = times.value;
  const { changes, running, unknown } = servicesWithin(services, time);
  return (
    <section>
      <h2>{t('services')}</h2>
      <p>
        {isUnfinished(time.to)
          ? t('services.run', { count: running })
          : t('services.ran', { count: running, year: String(time.to) })}
      </p>
      <Dates
        entries={changes.map(({ id, name, date, status }) => ({
          ...{ kind: 'service', id, date },
          name: name[locale],
          note: tMarks(`status.${status}`),
        }))}
      />
      {unknown > 0 && <p>{t('services.unknown', { count: unknown })}</p>}
    </section>
  );
}

/** Lists the ways over land that opened, and says how many are drawn without a date. */
function Ways() {
  const t = useTranslate('time');
  const tAtlas = useTranslate();
  const locale = useLocale();
  const time = useAtlas((state) => state.time) ?? oneYear(DATA_YEARS.to);
  const times = useAtlas((state) => state.recordTimes);
  const map = useAtlas((state) => state.corridorMap);
  if (times?.state !== 'ready' || map.state !== 'ready') return null;
  const { changes, unknown } = waysWithin(map.value.legs, times.value.legs, time);
  if (changes.length + unknown === 0) return null;
  return (
    <section>
      <h2>{t('ways')}</h2>
      <Dates
        entries={changes.map(({ leg, date, status }) => ({
          ...{ kind: 'leg', id: leg.id, date },
          name: leg.name[locale],
          note: tAtlas(`leg-status.${status}`),
        }))}
      />
      {unknown > 0 && <p>{t('ways.unknown', { count: unknown })}</p>}
    </section>
  );
}

interface DatedEntry {
  readonly kind: 'project' | 'event' | 'loan' | 'service' | 'leg';
  readonly id: string;
  readonly date: string;
  readonly name: string;
  readonly note?: string;
}

/** Lists links to records, each with its date and what it did. */
function Dates({ entries }: { readonly entries: readonly DatedEntry[] }) {
  return (
    <ol className="time-entries">
      {entries.map(({ kind, id, date, name, note }) => (
        <li key={`${id} ${date} ${note}`}>
          <span className="time-date">
            <Dated date={date} />
          </span>
          <span>
            <RecordLink selection={{ kind, id }}>{name}</RecordLink>
            {note !== undefined && <span className="link-note">{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Says what the dates do not tell, with the projects that they leave out. */
function Undated({ summary: { unknownStarts, unknownChanges } }: { readonly summary: Summary }) {
  const t = useTranslate('time');
  const locale = useLocale();
  const time = useAtlas((state) => state.time);
  if (unknownStarts.length + unknownChanges.length === 0) return null;
  return (
    <section>
      <h2>{t('unknown')}</h2>
      {unknownChanges.length > 0 && <p>{t('unknown.changes', { count: unknownChanges.length })}</p>}
      {unknownStarts.length > 0 && (
        <>
          <p>
            {t(time && !isOneYear(time) ? 'unknown.starts-span' : 'unknown.starts', {
              count: unknownStarts.length,
            })}
          </p>
          <ul className="time-entries">
            {unknownStarts.map(({ id, name }) => (
              <li key={id}>
                <RecordLink selection={{ kind: 'project', id }}>{name[locale]}</RecordLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

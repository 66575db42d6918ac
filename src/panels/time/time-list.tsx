import { PROJECT_STATUSES } from '../../domain/status';
import { DATA_YEARS, isOneYear, oneYear } from '../../domain/time-span';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';
import { Dated } from '../prose/facts';
import { eventsWithin } from './time-counts';
import { type ProjectChange, type TimeSummary as Summary, standing } from './time-summary';
import { useTimeSummary } from './use-time-summary';

/** Says how many projects stood, and how much changed. */
export function TimeSummary() {
  const t = useTranslate('time');
  const time = useAtlas((state) => state.time);
  const summary = useTimeSummary();
  const times = useAtlas((state) => state.recordTimes);
  if (times?.state === 'failed') return <span>{t('failed')}</span>;
  if (!summary || times?.state !== 'ready') return <span>{t('loading')}</span>;
  const events = eventsWithin(times.value.events, time ?? oneYear(DATA_YEARS.to));
  return (
    <span>
      {[
        t('stood', { count: standing(summary.after) }),
        t('changes', { count: summary.changes.length }),
        t('events', { count: events.length }),
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
      <Undated summary={summary} />
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
          <th scope="col">{tTime('end-of', { year: String(time.to) })}</th>
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
      <ol className="time-entries">
        {changes.map(({ project, date, status }) => (
          <li key={`${project.id} ${date} ${status}`}>
            <span className="time-date">
              <Dated date={date} />
            </span>
            <span>
              <RecordLink selection={{ kind: 'project', id: project.id }}>
                {project.name[locale]}
              </RecordLink>
              <span className="link-note">{t(`status.${status}`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Events() {
  const tTime = useTranslate('time');
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const time = useAtlas((state) => state.time) ?? oneYear(DATA_YEARS.to);
  const times = useAtlas((state) => state.recordTimes);
  if (times?.state !== 'ready') return null;
  const events = eventsWithin(times.value.events, time).toSorted((a, b) =>
    a.date.localeCompare(b.date),
  );
  return (
    <section>
      <h2>{tTime('events', { count: events.length })}</h2>
      <ol className="time-entries">
        {events.map(({ id, date, name, kind }) => (
          <li key={id}>
            <span className="time-date">
              <Dated date={date} />
            </span>
            <span>
              <RecordLink selection={{ kind: 'event', id }}>{name[locale]}</RecordLink>
              <span className="link-note">{tRecords(`event-kind.${kind}`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
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

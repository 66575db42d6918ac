import { EVENT_KINDS, type TimelineEvent } from '../../../domain/event';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordLink } from '../../links/record-link';
import { Dated } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { OpenTable } from '../../table/lazy-table';
import { TimelineStrip } from './timeline-strip';
import '../../styles/catalogue.css';

/** Lists all events year by year, oldest first. */
export function TimelinePage() {
  const tRecords = useTranslate('records');
  const events = useAtlas((state) => state.catalogues.event);
  return (
    <Parts of="timeline">
      <PageHead title={tRecords('page.timeline')} />
      <Prose text={tRecords('timeline.lead')} lead />
      <OpenTable />
      <Loaded loadable={events}>{(all) => <Years events={all} />}</Loaded>
    </Parts>
  );
}

function Years({ events }: { readonly events: readonly TimelineEvent[] }) {
  const tRecords = useTranslate('records');
  const kind = useAtlas((state) => state.eventKind) ?? 'all';
  const setEventKind = useAtlas((state) => state.setEventKind);
  const kinds = EVENT_KINDS.filter((each) => events.some((event) => event.kind === each));
  const shown = events
    .filter((event) => kind === 'all' || event.kind === kind)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const years = [...new Set(shown.map(({ date }) => date.slice(0, 4)))];
  return (
    <Parts of="timeline">
      <TimelineStrip events={shown} />
      <select
        className="field"
        aria-label={tRecords('timeline.kinds')}
        value={kind}
        onChange={({ currentTarget }) =>
          setEventKind(EVENT_KINDS.find((each) => each === currentTarget.value) ?? null)
        }
      >
        <option value="all">{tRecords('timeline.all')}</option>
        {kinds.map((each) => (
          <option key={each} value={each}>
            {tRecords(`event-kind.${each}`)}
          </option>
        ))}
      </select>
      {years.map((year) => (
        <section key={year} className="timeline-year">
          <h2>{year}</h2>
          <ol className="milestones">
            {shown
              .filter(({ date }) => date.startsWith(year))
              .map((event) => (
                <Entry key={event.id} event={event} />
              ))}
          </ol>
        </section>
      ))}
    </Parts>
  );
}

function Entry({ event: { id, date, name, kind, place } }: { readonly event: TimelineEvent }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  return (
    <li>
      <span className="milestone-date">
        <Dated date={date} />
      </span>
      <span>
        <RecordLink selection={{ kind: 'event', id }}>{name[locale]}</RecordLink>
        <span className="link-note">
          {tRecords(`event-kind.${kind}`)}
          {place && ` · ${place[locale]}`}
        </span>
      </span>
    </li>
  );
}

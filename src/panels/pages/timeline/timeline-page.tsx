import type { ListedEvent } from '../../../domain/event';
import { yearOfDate } from '../../../domain/time-span';
import { EVENT_ROWS } from '../../../state/record-rows/event-rows';
import { listedEvents } from '../../../state/select-timeline';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordListTools } from '../../filters/lazy-record-filters';
import { RecordLink } from '../../links/record-link';
import { Dated } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { DownloadList, OpenTable } from '../../table/lazy-table';
import { TimelineStrip } from './timeline-strip';
import '../../styles/catalogue.css';

/** Lists all events year by year, oldest first. */
export function TimelinePage() {
  const tRecords = useTranslate('records');
  const events = useAtlas((state) => state.eventList);
  const count = useAtlas(EVENT_ROWS.size);
  return (
    <Parts of="timeline">
      <PageHead title={tRecords('page.timeline')} />
      <Prose text={tRecords('timeline.lead')} lead />
      <Loaded loadable={events}>
        {() => (
          <>
            <RecordListTools kind="events" count={tRecords('count.events', { count })}>
              <OpenTable />
              <DownloadList />
            </RecordListTools>
            <Years />
          </>
        )}
      </Loaded>
    </Parts>
  );
}

function Years() {
  const listed = useAtlas(listedEvents);
  const shown = listed.toSorted((a, b) => a.date.localeCompare(b.date));
  const years = [...new Set(shown.map(({ date }) => yearOfDate(date)))];
  return (
    <Parts of="timeline">
      <TimelineStrip events={shown} />
      {years.map((year) => (
        <section key={year} className="timeline-year">
          <h2>{year}</h2>
          <ol className="milestones">
            {shown
              .filter(({ date }) => yearOfDate(date) === year)
              .map((event) => (
                <Entry key={event.id} event={event} />
              ))}
          </ol>
        </section>
      ))}
    </Parts>
  );
}

function Entry({ event: { id, date, name, kind, place } }: { readonly event: ListedEvent }) {
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

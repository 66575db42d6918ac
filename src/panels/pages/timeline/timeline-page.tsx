import { useState } from 'react';
import { EVENT_KINDS, type EventKind, type TimelineEvent } from '../../../domain/event';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { Dated } from '../../prose/dated';
import { Prose } from '../../prose/prose';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { RecordLink } from '../record-link';
import { TimelineStrip } from './timeline-strip';
import '../catalogue.css';

/** Everything dated, oldest first, year by year. */
export function TimelinePage() {
  const say = useTranslate('records');
  const events = useAtlas((state) => state.catalogues.event);
  return (
    <Parts of="timeline">
      <PageHead title={say('page.timeline')} />
      <Prose text={say('timeline.lead')} lead />
      <Loaded loadable={events}>{(all) => <Years events={all} />}</Loaded>
    </Parts>
  );
}

function Years({ events }: { readonly events: readonly TimelineEvent[] }) {
  const say = useTranslate('records');
  const [kind, setKind] = useState<EventKind | 'all'>('all');
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
        aria-label={say('timeline.kinds')}
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value as EventKind | 'all')}
      >
        <option value="all">{say('timeline.all')}</option>
        {kinds.map((each) => (
          <option key={each} value={each}>
            {say(`event-kind.${each}`)}
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
  const say = useTranslate('records');
  const locale = useLocale();
  return (
    <li>
      <span className="milestone-date">
        <Dated date={date} />
      </span>
      <span>
        <RecordLink selection={{ kind: 'event', id }}>{name[locale]}</RecordLink>
        <span className="link-note">
          {say(`event-kind.${kind}`)}
          {place && ` · ${place[locale]}`}
        </span>
      </span>
    </li>
  );
}

import { formatDate } from '../../i18n/format-date';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';

/** Lists the events of a place, the latest first. */
export function EventsCard({ ids }: { readonly ids: readonly string[] }) {
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const events = useAtlas((state) => state.eventList);
  const times = useAtlas((state) => state.recordTimes);
  const dated = times?.state === 'ready' ? times.value.events : [];
  const all = events?.state === 'ready' ? events.value : dated;
  const here = all
    .filter(({ id }) => ids.includes(id))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <>
      <div className="map-card-head">
        <p className="map-card-name">{tMarks('events', { count: here.length })}</p>
      </div>
      <ul className="map-card-list map-card-events">
        {here.map(({ id, name, date }) => (
          <li key={id}>
            <RecordLink selection={{ kind: 'event', id }} className="map-card-link">
              <span className="map-card-note">{formatDate(locale, date)}</span>
              {name[locale]}
            </RecordLink>
          </li>
        ))}
      </ul>
    </>
  );
}

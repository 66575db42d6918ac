import { countryName } from '../../../domain/country-name';
import { catalogueAround, findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { Dated } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Nearby } from '../../records/nearby';
import { PageHead } from '../../records/page-head';
import { Related } from '../../records/related';
import { Checked } from '../../records/status';
import { SourceList } from '../../sources/source-list';

/** Shows one dated event. */
export function EventPage({ id }: { readonly id: string }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const events = useAtlas((state) => catalogueAround(state, 'event', id));
  const event = useAtlas((state) => findInCatalogue(state, 'event', id));
  return (
    <Parts of="event">
      <PageHead
        title={event?.name[locale] ?? tRecords('page.timeline')}
        kicker={event ? tRecords(`event-kind.${event.kind}`) : tRecords('event.kind')}
      />
      <Loaded loadable={events}>
        {() =>
          event && (
            <Parts of="event">
              <p className="page-place">
                <Dated date={event.date} />
                {event.until !== undefined && (
                  <Parts of="event">
                    {' – '}
                    <Dated date={event.until} />
                  </Parts>
                )}
                {event.place && ` · ${event.place[locale]}`}
                {event.country !== undefined && ` · ${countryName(locale, event.country)}`}
              </p>
              <Prose text={event.text[locale]} lead />
              <Checked record={event} />
              <Related of={{ kind: 'event', id }} />
              {event.position && <Nearby position={event.position} precision={event.precision} />}
              <SourceList sources={event.sources} />
            </Parts>
          )
        }
      </Loaded>
    </Parts>
  );
}

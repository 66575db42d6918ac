import { countryName } from '../../../domain/country-name';
import { findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { Dated } from '../../prose/dated';
import { Prose } from '../../prose/prose';
import { SourceList } from '../../sources/source-list';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { Nearby } from '../related/nearby';
import { Related } from '../related/related';

/** One dated event. */
export function EventPage({ id }: { readonly id: string }) {
  const say = useTranslate('records');
  const locale = useLocale();
  const events = useAtlas((state) => state.catalogues.event);
  const event = useAtlas((state) => findInCatalogue(state, 'event', id));
  return (
    <Parts of="event">
      <PageHead
        title={event?.name[locale] ?? say('page.timeline')}
        kicker={event ? say(`event-kind.${event.kind}`) : say('event.kind')}
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

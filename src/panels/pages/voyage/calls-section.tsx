import type { Place } from '../../../domain/voyage';
import { type Hours, hours } from '../../../geo/units';
import { type CallTimes, callTimes } from '../../../voyage/call-times';
import { zoneOf } from '../../../voyage/clock';
import { hoursToDays } from '../../../voyage/voyage-times';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Section } from '../../prose/section';
import { formatInstant } from './text/format-instant';
import { useVoyageText } from './text/voyage-text';
import type { EstimatedAlternative, Voyage } from './use-voyage';

const HOUR_MS = 3_600_000;

/** Shows when each stop is reached and left, and the length and duration of each leg. */
export function CallsSection({
  voyage,
  open,
}: {
  readonly voyage: Voyage;
  readonly open: EstimatedAlternative;
}) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const { places, departure, legs } = voyage;
  const { segments } = open.estimate;
  const times = callTimes(segments, legs.length);
  return (
    <Section title={tVoyage('calls.title')}>
      <table className="table calls-table">
        <thead>
          <tr>
            <th scope="col">{tVoyage('calls.stop')}</th>
            <th scope="col">{tVoyage('calls.arrives')}</th>
            <th scope="col">{tVoyage('calls.leaves')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place, i) => (
            <StopTimes
              // biome-ignore lint/suspicious/noArrayIndexKey: a voyage may call twice at a port.
              key={i}
              place={place}
              home={places[0] ?? place}
              times={times[i] ?? {}}
              departure={departure}
              before={i > 0 ? legText(i - 1) : ''}
            />
          ))}
        </tbody>
      </table>
      {departure === undefined && <p className="remark">{tVoyage('calls.undated')}</p>}
      {places.some(({ timeZone }) => timeZone === undefined) && departure !== undefined && (
        <p className="remark">{tVoyage('calls.sea-time')}</p>
      )}
    </Section>
  );

  function legText(i: number): string {
    const time = hours(
      segments.reduce(
        (sum, part) => sum + (part.leg === i && part.kind !== 'port' ? part.hours : 0),
        0,
      ),
    );
    const leg = legs[i];
    const route = open.routes[i];
    const length =
      leg?.mode === 'land'
        ? leg.route && text.landLength(leg.route.distance)
        : route && text.length(route.distance);
    return `${length ?? ''} · ${text.days(time)}`;
  }
}

function StopTimes({
  place,
  home,
  times,
  departure,
  before,
}: {
  readonly place: Place;
  readonly home: Place;
  readonly times: CallTimes;
  readonly departure: number | undefined;
  readonly before: string;
}) {
  const text = useVoyageText();
  return (
    <>
      {before !== '' && (
        <tr className="leg-row">
          <td colSpan={3}>{before}</td>
        </tr>
      )}
      <tr>
        <th scope="row">{text.name(place)}</th>
        <td>
          <Time time={times.arrives} place={place} home={home} departure={departure} />
        </td>
        <td>
          <Time time={times.leaves} place={place} home={home} departure={departure} />
        </td>
      </tr>
    </>
  );
}

/** Shows a time by the clock of the place, and by that of the port of departure where they differ. */
function Time({
  time,
  place,
  home,
  departure,
}: {
  readonly time: Hours | undefined;
  readonly place: Place;
  readonly home: Place;
  readonly departure: number | undefined;
}) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  if (time === undefined) return <>–</>;
  if (departure === undefined) {
    return <>{tVoyage('calls.day', { days: text.decimal(hoursToDays(time)) })}</>;
  }
  const instant = departure + time * HOUR_MS;
  const [here, there] = [zoneOf(place), zoneOf(home)];
  return (
    <>
      {formatInstant(locale, instant, here)}
      {here !== there && (
        <span className="link-note calls-origin-time">{formatInstant(locale, instant, there)}</span>
      )}
    </>
  );
}

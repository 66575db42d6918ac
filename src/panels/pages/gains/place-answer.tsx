import { parseStop } from '../../../domain/itinerary';
import { waysOf } from '../../../hinterland/reach';
import { formatNumber } from '../../../i18n/format-number';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Section } from '../../prose/section';
import type { ReachAnswer } from './use-reach';

/** Ports shown side by side. */
const SHOWN = 3;

/** Shows the best ports of one place side by side. */
export function PlaceAnswer({
  answer: { reach },
  place,
}: {
  readonly answer: ReachAnswer;
  readonly place: string;
}) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const stop = parseStop(place);
  const id = stop && stop.kind !== 'point' ? stop.id : '';
  const found = reach.graph.network.places.find((each) => each.id === id || each.project === id);
  if (!found) return <p>{tGains('place.unknown')}</p>;
  return (
    <Section title={found.name[locale]}>
      <ol>
        {waysOf(reach, found.id)
          .slice(0, SHOWN)
          .map(({ gate, expense: { usd, hours, carbon } }) => (
            <li key={gate.port.id}>
              {gate.port.name[locale]}:{' '}
              {tGains('way.total', {
                usd: formatNumber(locale, usd),
                days: formatNumber(locale, hours / 24, 1),
                carbon: formatNumber(locale, carbon),
              })}
            </li>
          ))}
      </ol>
    </Section>
  );
}

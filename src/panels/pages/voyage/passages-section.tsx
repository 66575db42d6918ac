import { joinApproaches } from '../../../geo/approach-track';
import { trackLength } from '../../../geo/geodesic';
import { nauticalMiles } from '../../../geo/units';
import { shortName } from '../../../i18n/alternative-name';
import { passageName } from '../../../state/select-alternative-names';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Disclosure } from './disclosure';
import { useVoyageText } from './text/voyage-text';
import { TurningPoints } from './turning-points';
import type { EstimatedAlternative, Voyage } from './use-voyage';

/** A gap between a port and navigable water is mentioned from this length on. */
const LONG_GAP = nauticalMiles(8);

/** Shows the passages, the turns and the engine's remarks; a table per leg. */
export function PassagesSection({
  voyage,
  open,
}: {
  readonly voyage: Voyage;
  readonly open: EstimatedAlternative;
}) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  const passages = useAtlas((state) => state.passages);
  const flags = new Set(open.routes.flatMap((route) => route?.flags ?? []));
  return (
    <Disclosure title={tVoyage('passages.title')}>
      {open.routes.map((route, i) => {
        const [from, to] = [voyage.places[i], voyage.places[i + 1]];
        if (!route || !from || !to) return null;
        const gaps = route.approaches.filter(
          ({ kind, track }) => kind === 'gap' && trackLength(track) > LONG_GAP,
        );
        return (
          <section key={`${text.name(from)} ${text.name(to)}`}>
            <h3>{tVoyage('title', { from: text.name(from), to: text.name(to) })}</h3>
            {route.passages.length === 0 ? (
              <p className="remark">{tVoyage('passages.none')}</p>
            ) : (
              <ol className="passages-passed">
                {route.passages.map(({ id, distance }) => (
                  <li key={id}>
                    {shortName(passageName({ passages }, id)?.[locale] ?? id)}{' '}
                    <span className="remark">
                      {tVoyage('passages.at', {
                        length: text.length(distance),
                        port: text.name(from),
                      })}
                    </span>
                  </li>
                ))}
              </ol>
            )}
            {gaps.map(({ end, track }) => (
              <p key={end} className="remark">
                {tVoyage('passages.over-land', {
                  length: text.length(trackLength(track)),
                  name: text.name(end === 'from' ? from : to),
                })}
              </p>
            ))}
            <TurningPoints turns={joinApproaches(route.approaches, route.waypoints)} />
          </section>
        );
      })}
      {flags.has('weather-limit-lifted') && (
        <p className="remark">{tVoyage('passages.weather-limit')}</p>
      )}
      {flags.has('fallback') && <p className="remark">{tVoyage('passages.fallback')}</p>}
    </Disclosure>
  );
}

import type { ReactNode } from 'react';
import { insertStop, replaceStop, setItineraryLeg } from '../../../domain/edit-itinerary';
import type { Place } from '../../../domain/voyage';
import { NO_CLOSURES } from '../../../domain/voyage-options';
import { kilometres } from '../../../geo/units';
import { MAX_ACCESS_KM, nearestPlace } from '../../../hinterland/land-route';
import { passageName } from '../../../state/select-alternative-names';
import { landRouter, plannedLandRouter } from '../../../state/select-voyage';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { useVoyageText } from './text/voyage-text';
import type { Voyage } from './use-voyage';
import { useOpenItinerary } from './use-voyage-link';

/** The port behind which most of the land network lies. */
const LAND_PORT = 'pechy';

/** Shows why there is no route, leg by leg, and what the reader can change. */
export function NoRouteSection({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  const { store } = useServices();
  const openItineraryPage = useOpenItinerary();
  const answers = useAtlas((state) => state.answers);
  const closures = useAtlas((state) => state.closures);
  const corridorMap = useAtlas((state) => state.corridorMap);
  const known = useAtlas((state) => state.passages);
  const landNetwork = useAtlas((state) => state.landNetwork);
  const { itinerary, places, legs } = voyage;
  const isShut = closures.closed.length > 0;
  const ports = corridorMap.state === 'ready' ? corridorMap.value.ports : [];
  const terminal = ports.find(({ id }) => id === LAND_PORT);
  const byLand = useAtlas(landRouter);
  const byPlannedLand = useAtlas(plannedLandRouter);
  const leadsTo = ({ position }: Place) =>
    terminal !== undefined && byLand(position, terminal.position) !== undefined;
  return (
    <>
      {legs.map((leg, i) => {
        const [from, to] = [places[i], places[i + 1]];
        if (!from || !to) return null;
        const names = { from: text.name(from), to: text.name(to) };
        const key = `${i} ${names.from}`;
        if (leg.mode === 'land') {
          if (leg.route) return null;
          const open = closures.withPlanned ? '' : tVoyage('no-route.land-open');
          return (
            <div key={key} className="no-route" role="alert">
              <p>
                {tVoyage('summary.no-route', { ...names, why: tVoyage('no-route.land', { open }) })}
              </p>
              {offNetwork(i, from)}
              {offNetwork(i + 1, to)}
              {!closures.withPlanned && byPlannedLand(from.position, to.position) && (
                <button
                  type="button"
                  className="button button-outline"
                  onClick={() => store.getState().setWithPlanned(true)}
                >
                  {tVoyage('no-route.try-planned')}
                </button>
              )}
            </div>
          );
        }
        const answer = answers[leg.key];
        if (answer?.state !== 'ready' || answer.value.ok) return null;
        const { reason, detail = '', passages = [], waters: [sea, otherSea] = [] } = answer.value;
        const end = detail === 'to' ? to : from;
        const why =
          reason === 'closed'
            ? tVoyage(
                isShut || (leg.query.via ?? []).length > 0 ? 'no-route.closed' : 'no-route.cut-off',
              )
            : tVoyage(`no-route.${reason}`, {
                name: text.name(end),
                detail,
                passages: text.list(
                  passages.map((id) => passageName({ passages: known }, id)?.[locale] ?? id),
                ),
                sea: sea ? tVoyage(`sea.${sea}`) : '',
                other: otherSea ? tVoyage(`sea.${otherSea}`) : '',
              });
        return (
          <div key={key} className="no-route" role="alert">
            <p>{tVoyage('summary.no-route', { ...names, why })}</p>
            {isShut && (
              <button
                type="button"
                className="button button-outline"
                onClick={() =>
                  store
                    .getState()
                    .setClosures({ ...NO_CLOSURES, withPlanned: closures.withPlanned })
                }
              >
                {tVoyage('no-route.lift')}
              </button>
            )}
            {reason === 'too-large' && (
              <button
                type="button"
                className="button button-outline"
                onClick={() => store.getState().setOptions({ fitsShip: false })}
              >
                {tVoyage('no-route.any-size')}
              </button>
            )}
            {reason === 'landlocked' && detail === 'from' && terminal && leadsTo(from) && (
              <button
                type="button"
                className="button button-outline"
                onClick={() => openItineraryPage(overTerminal(i, terminal.id))}
              >
                {tVoyage('no-route.by-land', { name: text.name({ ...from, name: terminal.name }) })}
              </button>
            )}
          </div>
        );
      })}
    </>
  );

  function overTerminal(leg: number, id: string) {
    const called = insertStop(itinerary, leg + 1, { kind: 'port', id });
    return setItineraryLeg(called, leg, { via: [], byLand: true });
  }

  /** Says how far a place lies off the land network, and offers the nearest place that is on it. */
  function offNetwork(index: number, { position, ...end }: Place): ReactNode {
    const nearest =
      landNetwork?.state === 'ready' ? nearestPlace(landNetwork.value, position) : undefined;
    if (!nearest || nearest.km <= MAX_ACCESS_KM) return null;
    const { place, km } = nearest;
    const named = { name: text.name({ ...end, position }), place: place.name[locale] };
    return (
      <>
        <p className="remark">
          {tVoyage('no-route.off-network', { ...named, length: text.landLength(kilometres(km)) })}
        </p>
        <button
          type="button"
          className="button button-outline"
          onClick={() =>
            openItineraryPage(replaceStop(itinerary, index, { kind: 'town', id: place.id }))
          }
        >
          {tVoyage('no-route.take-place', { place: place.name[locale] })}
        </button>
      </>
    );
  }
}

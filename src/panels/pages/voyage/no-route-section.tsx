import { insertStop, setItineraryLeg } from '../../../domain/edit-itinerary';
import type { Place } from '../../../domain/voyage';
import { NO_CLOSURES } from '../../../domain/voyage-options';
import { landRouter, plannedLandRouter } from '../../../state/select-voyage';
import { useAtlas, useServices, useTranslate } from '../../context/atlas-context';
import { useVoyageText } from './text/voyage-text';
import type { Voyage } from './use-voyage';
import { useOpenItinerary } from './use-voyage-link';

/** The port behind which most of the land legs lie. */
const LAND_PORT = 'pechy';
/** Ends of land legs nearer than this are no useful origins. */
const NEAR_KM = 50;

/** Shows why there is no route, leg by leg, and what the reader can change. */
export function NoRouteSection({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const { store } = useServices();
  const openItineraryPage = useOpenItinerary();
  const answers = useAtlas((state) => state.answers);
  const closures = useAtlas((state) => state.closures);
  const corridorMap = useAtlas((state) => state.corridorMap);
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
              <p className="remark">{townsSentence(to)}</p>
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
        const { reason, detail = '' } = answer.value;
        const end = detail === 'to' ? to : from;
        const why =
          reason === 'closed'
            ? tVoyage(
                isShut || (leg.query.via ?? []).length > 0 ? 'no-route.closed' : 'no-route.cut-off',
              )
            : tVoyage(`no-route.${reason}`, { name: text.name(end), detail });
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

  /** Names the towns from which land legs lead to a place: over open legs, else over legs not yet open. */
  function townsSentence(to: Place): string {
    const name = text.name(to);
    const open = townsBefore(to, byLand);
    if (open.length > 0) return tVoyage('no-route.towns', { name, names: text.list(open) });
    const planned = townsBefore(to, byPlannedLand);
    if (planned.length === 0) return tVoyage('no-route.no-towns', { name });
    return tVoyage('no-route.planned-towns', { name, names: text.list(planned) });
  }

  /** Returns the outer ends of the land legs that lead to a place. */
  function townsBefore(to: Place, router: typeof byLand): readonly string[] {
    const all = corridorMap.state === 'ready' ? corridorMap.value.legs : [];
    const ends = all.flatMap(({ stops }) => [stops[0], stops.at(-1)]);
    const far = ends.filter((end) => {
      const route = end && router(end.position, to.position);
      return route !== undefined && route.distance > NEAR_KM;
    });
    return [...new Set(far.flatMap((end) => end?.name ?? []))];
  }
}

import { useEffect } from 'react';
import type { LandNetwork } from '../../../domain/land-network';
import type { Locale } from '../../../domain/locale';
import type { ProjectSummary } from '../../../domain/project';
import type { ReachMap, ReachPlace, ReachWay } from '../../../domain/reach-map';
import type { Position } from '../../../geo/position';
import {
  type RankedPort,
  type Reach,
  rankPorts,
  savingByChancay,
  waysOf,
} from '../../../hinterland/reach';
import { CHANCAY } from '../../../hinterland/sea-routes';
import { partsOf } from '../../../hinterland/way-parts';
import type { FetchStatus } from '../../../state/data-slice';
import { useAtlas, useLocale, useServices } from '../../context/atlas-context';
import { MAX_GAP, originPlace } from './origin-place';
import type { ReachAnswer } from './use-reach';
import { withNeighbours } from './with-neighbours';

/** Share of the total below which the two best ports count as equal: less than the error of the model. */
const CLOSE = 0.1;

/** Gives the map the answer to draw while the page is open. */
export function useReachMap(answer: FetchStatus<ReachAnswer>, id: string | undefined): void {
  const { store } = useServices();
  const locale = useLocale();
  const projects = useAtlas((state) => state.projects);
  const value = answer.state === 'ready' ? answer.value : undefined;
  useEffect(() => {
    store
      .getState()
      .setReachMap(
        value
          ? reachMapOf(value, locale, id, projects.state === 'ready' ? projects.value : [])
          : null,
      );
  }, [store, value, locale, id, projects]);
  useEffect(() => () => store.getState().setReachMap(null), [store]);
}

function reachMapOf(
  { reach, options }: ReachAnswer,
  locale: Locale,
  id: string | undefined,
  projects: readonly ProjectSummary[],
): ReachMap {
  const { network } = reach.graph;
  const found = id === undefined ? undefined : originPlace(id, network, projects);
  const origin = found && found.gap <= MAX_GAP ? found : undefined;
  const ranked = network.places.map(({ id }) => rankPorts(reach, id));
  const counts = new Map<string, number>();
  for (const [best] of ranked) {
    if (best) counts.set(best.gate.port.id, (counts.get(best.gate.port.id) ?? 0) + 1);
  }
  const numbers = portNumbers(network.ports.filter((port) => counts.has(port.id)));
  return {
    view: options.view,
    places: withNeighbours(network.places, ranked.map(placeOf)),
    ports: network.ports.map((port) => {
      const number = numbers.get(port.id);
      return {
        ...{ id: port.id, name: port.name[locale], position: port.position },
        places: counts.get(port.id) ?? 0,
        ...(number !== undefined && { number }),
      };
    }),
    ways: origin ? drawnWays(reach, origin.place.id) : [],
    ...(origin && { place: { name: origin.place.name[locale], position: origin.place.position } }),
  };
}

function placeOf(ports: readonly RankedPort[]): ReachPlace {
  const [best, second] = ports;
  const saving = savingByChancay(ports);
  const other = ports.find(({ gate }) => gate.port.id !== CHANCAY);
  return {
    ...(best && { port: best.gate.port.id }),
    ...(saving !== undefined && other && { saving: saving / other.total }),
    isClose: !!best && !!second && second.total - best.total < CLOSE * best.total,
  };
}

/** Returns the parts over land of the best way of a place, and of the one by Chancay or the next beside it. */
function drawnWays(reach: Reach, place: string): readonly ReachWay[] {
  const [best, ...others] = waysOf(reach, place);
  const beside =
    best?.gate.port.id === CHANCAY
      ? others[0]
      : others.find(({ gate }) => gate.port.id === CHANCAY);
  return [beside, best].flatMap((way) =>
    way
      ? partsOf(reach, way, place).flatMap((part): ReachWay[] => {
          if (part.kind !== 'way') return [];
          const { mode, status, track } = part;
          return [{ isBest: way === best, mode, status, track }];
        })
      : [],
  );
}

/** Longitude west of which a port south of Panama lies on the Pacific. */
const PACIFIC_WEST_OF = -69.5;
const PANAMA = 8;

/**
 * Returns the number of each port but Chancay that is the best of some place, which decides its colour: even on the Pacific, odd on the Atlantic, from north to
 * south, so that neighbours on a coast differ, and so do those that meet inland.
 */
function portNumbers(ports: LandNetwork['ports']): ReadonlyMap<string, number> {
  const isPacific = ([lon, lat]: Position) => lon < PACIFIC_WEST_OF && lat < PANAMA;
  const southward = ports
    .filter(({ id }) => id !== CHANCAY)
    .toSorted((a, b) => b.position[1] - a.position[1]);
  const pacific = southward.filter(({ position }) => isPacific(position));
  const atlantic = southward.filter(({ position }) => !isPacific(position));
  return new Map([
    ...pacific.map(({ id }, i) => [id, 2 * i] as const),
    ...atlantic.map(({ id }, i) => [id, 2 * i + 1] as const),
  ]);
}

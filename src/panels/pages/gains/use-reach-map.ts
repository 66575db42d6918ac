import { useEffect } from 'react';
import type { Locale } from '../../../domain/locale';
import type { ReachMap } from '../../../domain/reach-map';
import { rankPorts, savingByChancay } from '../../../hinterland/reach';
import { CHANCAY } from '../../../hinterland/sea-routes';
import type { FetchStatus } from '../../../state/data-slice';
import { useLocale, useServices } from '../../context/atlas-context';
import type { ReachAnswer } from './use-reach';

/** Share of the total below which the two best ports count as equal: less than the error of the model. */
const CLOSE = 0.1;

/** Gives the map the answer to draw while the page is open. */
export function useReachMap(answer: FetchStatus<ReachAnswer>): void {
  const { store } = useServices();
  const locale = useLocale();
  const value = answer.state === 'ready' ? answer.value : undefined;
  useEffect(() => {
    store.getState().setReachMap(value ? reachMapOf(value, locale) : null);
  }, [store, value, locale]);
  useEffect(() => () => store.getState().setReachMap(null), [store]);
}

function reachMapOf({ reach, options }: ReachAnswer, locale: Locale): ReachMap {
  const ranked = reach.graph.network.places.map(({ id }) => rankPorts(reach, id));
  const counts = new Map<string, number>();
  for (const [best] of ranked) {
    if (best) counts.set(best.gate.port.id, (counts.get(best.gate.port.id) ?? 0) + 1);
  }
  return {
    view: options.view,
    places: ranked.map((ports) => {
      const [best, second] = ports;
      const saving = savingByChancay(ports);
      const other = ports.find(({ gate }) => gate.port.id !== CHANCAY);
      return {
        ...(best && { port: best.gate.port.id }),
        ...(saving !== undefined && other && { saving: saving / other.total }),
        isClose: !!best && !!second && second.total - best.total < CLOSE * best.total,
      };
    }),
    ports: reach.graph.network.ports.map(({ id, name, position }, number) => ({
      ...{ id, name: name[locale], position, places: counts.get(id) ?? 0 },
      ...(id !== CHANCAY && { number }),
    })),
    ways: [],
  };
}

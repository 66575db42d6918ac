import { useEffect } from 'react';
import type { ReachMap } from '../../../domain/reach-map';
import { rankPorts, savingByChancay } from '../../../hinterland/reach';
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

function reachMapOf({ reach, options }: ReachAnswer, locale: 'en' | 'es' | 'zh'): ReachMap {
  const ranked = reach.graph.network.places.map(({ id }) => ({ id, ports: rankPorts(reach, id) }));
  const counts = new Map<string, number>();
  for (const { ports } of ranked) {
    const best = ports[0]?.gate.port.id;
    if (best !== undefined) counts.set(best, (counts.get(best) ?? 0) + 1);
  }
  const order = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  const rankOf = (id: string | undefined) => {
    const rank = id === undefined ? -1 : order.indexOf(id);
    return rank < 0 ? {} : { rank };
  };
  return {
    view: options.view,
    places: ranked.map(({ id, ports }) => {
      const [best, second] = ports;
      const saving = savingByChancay(ports);
      const other = ports.find(({ gate }) => gate.port.id !== 'pechy');
      return {
        id,
        ...rankOf(best?.gate.port.id),
        ...(saving !== undefined && other && { saving: saving / other.total }),
        isClose: !!best && !!second && second.total - best.total < CLOSE * best.total,
      };
    }),
    ports: reach.gates.map(({ port }) => ({
      ...{ id: port.id, name: port.name[locale], position: port.position },
      ...rankOf(port.id),
    })),
    ways: [],
  };
}

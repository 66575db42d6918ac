import { useMemo } from 'react';
import type { CostFactor } from '../../../domain/cost-factors';
import type { GainsOptions } from '../../../domain/gains-options';
import type { LandNetwork } from '../../../domain/land-network';
import { factorValues } from '../../../hinterland/factor-values';
import { fleetOf } from '../../../hinterland/fleet';
import { landGraph } from '../../../hinterland/land-graph';
import {
  computeReach,
  type Reach,
  type ReachContext,
  transportCosts,
} from '../../../hinterland/reach';
import type { FetchStatus } from '../../../state/data-slice';
import type { AppState } from '../../../state/store';
import { useAtlas } from '../../context/atlas-context';

/** The answer of the model with what it was computed from. */
export interface ReachAnswer {
  readonly options: GainsOptions;
  readonly factors: readonly CostFactor[];
  readonly context: ReachContext;
  readonly reach: Reach;
}

/** Returns the answer of the model under the reader's options once all that it needs is fetched. */
export function useReach(): FetchStatus<ReachAnswer> {
  const options = useAtlas((state) => state.gains);
  const network = useAtlas((state) => state.landNetwork);
  const costFactors = useAtlas((state) => state.costFactors);
  const factors = useAtlas((state) => state.factors);
  const passages = useAtlas((state) => state.passages);
  const graph = useMemo(() => readyOr(network, graphOf), [network]);
  const fleet = useMemo(
    () =>
      factors?.state === 'ready' && passages?.state === 'ready'
        ? fleetOf(factors.value, passages.value)
        : undefined,
    [factors, passages],
  );
  const reach = useMemo(() => {
    if (!graph || !fleet || costFactors?.state !== 'ready') return undefined;
    const context = { graph, fleet, values: factorValues(costFactors.value, options.factors) };
    return {
      options,
      factors: costFactors.value,
      context,
      reach: computeReach(transportCosts(options, context)),
    };
  }, [graph, fleet, costFactors, options]);
  return useMemo(() => {
    if (reach) return { state: 'ready', value: reach };
    const parts: readonly (
      | AppState['landNetwork']
      | AppState['costFactors']
      | AppState['factors']
      | AppState['passages']
    )[] = [network, costFactors, factors, passages];
    const failed = parts.find((part) => part?.state === 'failed');
    return failed?.state === 'failed' ? failed : { state: 'loading' };
  }, [reach, network, costFactors, factors, passages]);
}

function graphOf(network: LandNetwork): ReachContext['graph'] {
  return landGraph(network);
}

function readyOr<T, U>(status: FetchStatus<T> | null, use: (value: T) => U): U | undefined {
  return status?.state === 'ready' ? use(status.value) : undefined;
}

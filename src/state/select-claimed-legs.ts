import type { SeaRoute } from '../domain/sea-route';
import type { Loadable } from './data-slice';
import { findInCatalogue } from './select-records';
import type { AppState } from './store';

/** The legs of the voyage by which a model can speak to the open claim, each as `from~to`; none on other pages. */
export function claimedLegs(state: Pick<AppState, 'selection' | 'catalogues'>): readonly string[] {
  const { selection } = state;
  const model = selection.kind === 'claim' && findInCatalogue(state, 'claim', selection.id)?.model;
  if (!model) return [];
  const calls = [model.from, ...(model.via ?? []), model.to];
  return calls.slice(1).map((to, i) => `${calls[i]}~${to}`);
}

/** The best way of each leg, once all are known; what failed first fails the whole. */
export function bestWays(
  legs: readonly string[],
  ways: AppState['ways'],
): Loadable<readonly SeaRoute[]> {
  const found = legs.map((leg) => ways[leg]);
  const bad = found.find((way) => way?.state === 'failed');
  if (bad) return bad;
  const best = found.flatMap((way) => (way?.state === 'ready' ? way.value.slice(0, 1) : []));
  return best.length === legs.length ? { state: 'ready', value: best } : { state: 'loading' };
}

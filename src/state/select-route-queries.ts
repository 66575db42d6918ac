import type { RouteQuery } from '../domain/sea-route';
import { firstPlans, otherPlans, queriesOf } from './select-alternatives';
import { claimedVoyages } from './select-claimed-legs';
import { unrestrictedLegs } from './select-voyage';
import type { AppState } from './store';

/**
 * The route queries of the open page in groups by how soon they are wanted: the routes of the voyage, then those
 * they are compared with. Which those are is known only when the first group has its results.
 */
export function openQueries(state: AppState): readonly (readonly RouteQuery[])[] {
  if (state.selection.kind !== 'voyage') {
    const { voyage, baseline } = claimedVoyages(state);
    return [voyage, baseline];
  }
  return [
    [...firstPlans(state), { legs: unrestrictedLegs(state) }].flatMap(queriesOf),
    otherPlans(state).flatMap(queriesOf),
  ];
}

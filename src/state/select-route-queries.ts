import type { RouteQuery } from '../domain/sea-route';
import { firstPlans, otherPlans, queriesOf } from './select-alternatives';
import { claimedVoyages } from './select-claimed-legs';
import { unrestrictedLegs } from './select-voyage';
import type { AppState } from './store';

/**
 * Returns the route queries of the open page in two groups by priority: the routes of the voyage, then the routes compared
 * with it. The second group may depend on the results of the first.
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

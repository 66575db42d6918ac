import type { SeaQuestion } from '../domain/sea-answer';
import { claimedLegs } from './select-claimed-legs';
import { usualLegs } from './select-voyage';
import { firstPlans, otherPlans, questionsOf } from './select-ways';
import type { AppState } from './store';

/**
 * What the open page asks of the routing engine, in groups by how soon it is wanted: the ways of the voyage, then what
 * they are compared with. The later groups are only known when the first is answered.
 */
export function openQuestions(state: AppState): readonly (readonly SeaQuestion[])[] {
  if (state.selection.kind !== 'corridor') return [claimedLegs(state)];
  return [
    [...firstPlans(state), { legs: usualLegs(state) }].flatMap(questionsOf),
    otherPlans(state).flatMap(questionsOf),
  ];
}

import { type FoundWay, questionKey, type SeaQuestion } from '../domain/sea-answer';
import type { Loadable } from './data-slice';
import { placeOf } from './select-places';
import { findInCatalogue } from './select-records';
import type { AppState } from './store';

type Known = Pick<AppState, 'selection' | 'catalogues' | 'corridorMap' | 'projects' | 'gazetteer'>;

/** What is asked of the engine for the voyage by which a model can speak to the open claim; nothing on other pages. */
export function claimedLegs(state: Known): readonly SeaQuestion[] {
  const { selection } = state;
  const model = selection.kind === 'claim' && findInCatalogue(state, 'claim', selection.id)?.model;
  if (!model) return [];
  const calls = [model.from, ...(model.via ?? []), model.to].map((id) =>
    placeOf(state, { kind: 'port', id }),
  );
  return calls.slice(1).flatMap((to, i) => {
    const from = calls[i];
    if (!from || !to) return [];
    return [{ from: from.position, to: to.position, closed: [], opened: [], via: [] }];
  });
}

/** The ways of some questions, once all are known; what failed first fails the whole. */
export function waysOf(
  questions: readonly SeaQuestion[],
  answers: AppState['answers'],
): Loadable<readonly FoundWay[]> {
  const found = questions.map((question) => answers[questionKey(question)]);
  const bad = found.find((answer) => answer?.state === 'failed');
  if (bad?.state === 'failed') return bad;
  const ways = found.flatMap((answer) =>
    answer?.state === 'ready' && answer.value.ok ? [answer.value] : [],
  );
  return ways.length === questions.length && ways.length > 0
    ? { state: 'ready', value: ways }
    : { state: 'loading' };
}

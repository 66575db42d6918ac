import type { Alternative } from '../domain/alternative';
import { type PassageSummary, WATCHED_PASSAGES } from '../domain/passage';
import { type Closures, isOpenTo } from '../domain/voyage-options';
import type { DrawnVoyage } from './select-drawn-voyage';
import type { AppState } from './store';

/** The zoom from which the map marks every passage. */
export const ALL_PASSAGES_ZOOM = 3;

const NONE: readonly PassageSummary[] = [];

/** Returns the passages that can be closed or opened on the map; none while no voyage is open. */
export function markedPassages({
  selection,
  passages,
}: Pick<AppState, 'selection' | 'passages'>): readonly PassageSummary[] {
  return selection.kind === 'voyage' && passages?.state === 'ready' ? passages.value : NONE;
}

/** Returns a test for passages marked at any zoom: passed by the voyage or an alternative, watched, or of changed status. */
export function prominentPassage({
  voyage,
  otherAlternatives,
  closures,
}: {
  readonly voyage: Pick<DrawnVoyage, 'passed'> | null | undefined;
  readonly otherAlternatives: readonly Pick<Alternative, 'routes'>[];
  readonly closures: Closures;
}): (passage: PassageSummary) => boolean {
  const passed = new Set([
    ...WATCHED_PASSAGES,
    ...(voyage?.passed ?? []),
    ...otherAlternatives
      .flatMap(({ routes }) => routes.flatMap((route) => route?.passages ?? []))
      .map(({ id }) => id),
  ]);
  return (passage) => passed.has(passage.id) || isOpenTo(closures, passage) !== passage.open;
}

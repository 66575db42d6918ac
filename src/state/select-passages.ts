import type { Alternative } from '../domain/alternative';
import { type PassageSummary, WATCHED_PASSAGES } from '../domain/passage';
import { type Closures, isOpenTo } from '../domain/voyage-options';
import type { DrawnVoyage } from './select-drawn-voyage';
import type { AppState } from './store';

/** The zoom from which the map marks every passage. */
export const ALL_PASSAGES_ZOOM = 3;

const NONE: readonly PassageSummary[] = [];

/** Returns the passages marked on the map: all while a voyage is open, else those that the reader has closed. */
export function markedPassages({
  selection,
  passages,
  closures,
}: Pick<AppState, 'selection' | 'passages' | 'closures'>): readonly PassageSummary[] {
  if (passages?.state !== 'ready') return NONE;
  if (selection.kind === 'voyage') return passages.value;
  if (closures.closed.length === 0) return NONE;
  return passages.value.filter(({ id }) => closures.closed.includes(id));
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

import type { Closures } from '../../../../domain/voyage-options';
import { shortName } from '../../../../i18n/alternative-name';
import { withSign } from '../../../../i18n/as-shown';
import { directAlternative } from '../../../../voyage/choose-alternatives';
import type { Voyage } from '../use-voyage';
import type { SummaryContext } from './sentence';

/** Nautical miles; lengths closer than this are the same route. */
const SAME_NM = 0.5;

/**
 * Describes how the reader's closures change the engine's route. `asked` may be newer than the closures of
 * the shown routes. Returns undefined if nothing differs from the default, or while the first route is
 * requested.
 */
export function closureChange(
  { alternatives, usual }: Pick<Voyage, 'alternatives' | 'usual'>,
  request: Closures,
  { locale, tVoyage, text, passageName }: SummaryContext,
  isRouting = false,
): string | undefined {
  const direct = directAlternative(alternatives);
  const { closed, opened } = direct?.closures ?? request;
  if (closed.length + opened.length === 0 || !usual) return undefined;
  const namesOf = (ids: readonly string[]) =>
    text.list(ids.map((id) => shortName(passageName(id)?.[locale] ?? id)));
  if (!direct)
    return isRouting ? undefined : tVoyage('closures.none-left', { names: namesOf(closed) });
  const { sums } = direct.estimate;
  const longer = sums.distance - usual.sums.distance;
  if (Math.abs(longer) < SAME_NM) {
    return tVoyage('closures.same', { names: namesOf([...closed, ...opened]) });
  }
  // Opening a passage never lengthens a route, and closing one never shortens it.
  const names = namesOf(longer > 0 ? closed : opened);
  const [more, less] = longer > 0 ? [sums, usual.sums] : [usual.sums, sums];
  const length = text.lengthApart(more.distance, less.distance);
  const days = text.daysApart(more.total, less.total);
  return longer > 0
    ? tVoyage('closures.change', { names, length: withSign(length), days: withSign(days) })
    : tVoyage('closures.gain', { names, length, days });
}

import type { Closures } from '../../../domain/voyage-options';
import { hours, nauticalMiles } from '../../../geo/units';
import { shortName } from '../../../i18n/way-name';
import type { Teller } from './sentence';
import type { Voyage } from './use-voyage';

/** Lengths nearer than this are the same way. */
const SAME_NM = 0.5;

/** What closing and opening passages has done to the way that the engine finds, in words. Undefined as long as all is as usual. */
export function closureChange(
  { ways, usual }: Pick<Voyage, 'ways' | 'usual'>,
  { closed, opened }: Closures,
  { language, say, text, passageName }: Teller,
): string | undefined {
  const ids = closed.length > 0 ? closed : opened;
  if (ids.length === 0 || !usual) return undefined;
  const names = text.list(ids.map((id) => shortName(passageName(id)?.[language] ?? id)));
  const direct = ways.find(({ kind }) => kind === 'direct');
  if (!direct) return say('closures.none-left', { names });
  const { sums } = direct.estimate;
  const longer = sums.distance - usual.sums.distance;
  if (Math.abs(longer) < SAME_NM) return say('closures.same', { names });
  const length = text.length(nauticalMiles(Math.abs(longer)));
  const days = text.days(hours(Math.abs(sums.total - usual.sums.total)));
  return say(longer > 0 ? 'closures.change' : 'closures.gain', { names, length, days });
}

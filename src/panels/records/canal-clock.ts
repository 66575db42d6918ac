import { type Hours, hours } from '../../geo/units';
import type { AppState } from '../../state/store';

/** In a canal of which no time is published. */
const CANAL_HOURS = 24;

/** What each canal takes: what the reader says, or what is published of it. */
export function canalClock(
  factors: AppState['factors'],
  said: number | null,
): (canal: string) => Hours {
  const canals = factors?.state === 'ready' ? factors.value.canals : [];
  return (canal) => {
    const published = canals.find(({ id }) => id === canal)?.hours;
    return hours(said ?? (published ? published.transit + published.waiting : CANAL_HOURS));
  };
}

import { type Hours, hours } from '../../geo/units';
import type { AppState } from '../../state/store';

/** For a canal without a published transit time. */
const CANAL_HOURS = 24;

/** Returns the hours that each canal takes: the reader's value, else the published one. */
export function canalClock(
  factors: AppState['factors'],
  override: number | null,
): (canal: string) => Hours {
  const canals = factors?.state === 'ready' ? factors.value.canals : [];
  return (canal) => {
    const published = canals.find(({ id }) => id === canal)?.hours;
    return hours(override ?? (published ? published.transit + published.waiting : CANAL_HOURS));
  };
}

import { tzOffset } from '@date-fns/tz/tzOffset';
import { nearestLongitude } from '../geo/position';

const MINUTE_MS = 60_000;
/** Longer than any offset from UTC, so that sampling the offset a day before and after encloses any clock change. */
const DAY_MS = 86_400_000;
const DEGREES_A_ZONE = 15;

/** Returns the time zone of a place: its own, or the nautical zone of its longitude (`Etc/GMT+5`). */
export function zoneOf({
  timeZone,
  position: [lon],
}: {
  readonly timeZone?: string;
  readonly position: readonly [lon: number, lat: number];
}): string {
  if (timeZone !== undefined) return timeZone;
  const hours = Math.round(nearestLongitude(lon, 0) / DEGREES_A_ZONE);
  // POSIX zone names count west of Greenwich as positive.
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** Returns a zone's label: `America/Sao Paulo`, or `UTC-5` for a nautical zone. */
export function zoneLabel(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT(?:([-+])(\d+))?$/.exec(zone) ?? [];
  if (hours !== undefined) return `UTC${sign === '-' ? '+' : '-'}${hours}`;
  return zone === 'Etc/GMT' ? 'UTC' : zone.replaceAll('_', ' ');
}

/**
 * Returns the instant at which a zone's clock shows `YYYY-MM-DDThh:mm`, in milliseconds since 1970. For a time that
 * occurs twice, because the clock is put back, returns the first instant. A time that is skipped, because the clock is
 * put forward, moves forward by the skipped interval, as in `Temporal` with `disambiguation: 'compatible'`.
 */
export function instantOf(local: string, zone: string): number {
  const asIfUtc = Date.parse(`${local}Z`);
  const before = asIfUtc - offsetAt(asIfUtc - DAY_MS, zone);
  const after = asIfUtc - offsetAt(asIfUtc + DAY_MS, zone);
  const showsLocal = (instant: number) => instant + offsetAt(instant, zone) === asIfUtc;
  return [before, after].toSorted((a, b) => a - b).find(showsLocal) ?? before;
}

/** Returns the local time of a zone at an instant, as `YYYY-MM-DDThh:mm`: the inverse of `instantOf`. */
export function localTime(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

function offsetAt(instant: number, zone: string): number {
  return tzOffset(zone, new Date(instant)) * MINUTE_MS;
}

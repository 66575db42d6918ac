import { tzOffset } from '@date-fns/tz/tzOffset';
import { nearestLongitude } from '../geo/position';

const MINUTE_MS = 60_000;
/** More than any offset from UTC, so that no change of a clock lies between a local time and what it is sampled by. */
const DAY_MS = 86_400_000;
const DEGREES_A_ZONE = 15;

/** The time zone in which a place keeps its clock: its own, or that of its longitude as ships at sea keep it (`Etc/GMT+5`). */
export function zoneOf({
  timeZone,
  position: [lon],
}: {
  readonly timeZone?: string;
  readonly position: readonly [lon: number, lat: number];
}): string {
  if (timeZone !== undefined) return timeZone;
  const hours = Math.round(nearestLongitude(lon, 0) / DEGREES_A_ZONE);
  // POSIX counts west of Greenwich as plus.
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** A zone as a reader knows it: `America/Sao Paulo`; one of a longitude by its distance from Greenwich: `UTC-5`. */
export function zoneLabel(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT(?:([-+])(\d+))?$/.exec(zone) ?? [];
  if (hours !== undefined) return `UTC${sign === '-' ? '+' : '-'}${hours}`;
  return zone === 'Etc/GMT' ? 'UTC' : zone.replaceAll('_', ' ');
}

/**
 * Returns the instant at which a zone's clock shows `YYYY-MM-DDThh:mm`, in milliseconds since 1970. A time that a clock
 * shows twice, because it is put back, is the first of the two. A time that it skips, because it is put forward, is moved
 * on by what is skipped, as in `Temporal` with `disambiguation: 'compatible'`.
 */
export function instantOf(local: string, zone: string): number {
  const asIfUtc = Date.parse(`${local}Z`);
  const before = asIfUtc - offsetAt(asIfUtc - DAY_MS, zone);
  const after = asIfUtc - offsetAt(asIfUtc + DAY_MS, zone);
  const showsLocal = (instant: number) => instant + offsetAt(instant, zone) === asIfUtc;
  return [before, after].toSorted((a, b) => a - b).find(showsLocal) ?? before;
}

/** Returns what a zone's clock shows at an instant: the inverse of `instantOf`. */
export function localTime(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

function offsetAt(instant: number, zone: string): number {
  return tzOffset(zone, new Date(instant)) * MINUTE_MS;
}

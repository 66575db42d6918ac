import { type Position, wrapLongitude } from '../../geo/position';
import type { Hours } from '../../geo/units';
import type { ExportedVoyage } from './exported-voyage';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const HOURS_A_DAY = 24;

/** Decimals of a degree in files: about a metre. */
const DEGREE_DECIMALS = 5;

/** Decimals of lengths and times: enough that what the desk shows follows from them. */
const DECIMALS = 3;

/** Returns a length or a time as files hold it. */
export function writtenNumber(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

export function writtenDays(time: Hours): number {
  return Number((time / HOURS_A_DAY).toFixed(DECIMALS));
}

/** Returns a longitude or latitude as files hold it. */
export function writtenDegrees(value: number): number {
  // Adding 0 turns -0 into 0.
  return Number(value.toFixed(DEGREE_DECIMALS)) + 0;
}

/** Returns a position with its longitude within ±180. */
export function writtenPosition([lon, lat]: Position): [lon: number, lat: number] {
  return [writtenDegrees(wrapLongitude(lon)), writtenDegrees(lat)];
}

/** Returns the instant of a time after the start of a voyage, to the minute, as the desk shows it; undefined without a departure. */
export function instantAt(
  { departure }: Pick<ExportedVoyage, 'departure'>,
  time: Hours | undefined,
): Date | undefined {
  if (departure === undefined || time === undefined) return undefined;
  return new Date(Math.floor((departure + time * HOUR_MS) / MINUTE_MS) * MINUTE_MS);
}

/** Formats an instant in UTC: `2026-12-01T13:00:00Z`. */
export function utcText(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, 'Z');
}

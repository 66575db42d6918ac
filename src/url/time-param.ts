import { isOneYear, type TimeSpan, withinData } from '../domain/time-span';
import type { ParsedValue } from './address-key';

const YEARS = /^(\d{1,4})(?:-(\d{1,4}))?$/;

/** Formats a time as `2019` or `2015-2020`; null for the latest, which is never written. */
export function formatTime(time: TimeSpan | null): string | null {
  if (time === null) return null;
  return isOneYear(time) ? String(time.from) : `${time.from}-${time.to}`;
}

/**
 * Parses a time. Rejects a year outside the data, for the nearest year, and a span whose end is before its start, for the same
 * span in order; anything else for the latest.
 */
export function parseTime(text: string): ParsedValue<TimeSpan | null> {
  const [, from, to = from] = YEARS.exec(text) ?? [];
  if (from === undefined) return { value: null, rejected: [text] };
  const asked = { from: Number(from), to: Number(to) };
  const value = withinData(asked);
  const isAsked = value.from === asked.from && value.to === asked.to;
  return { value, rejected: isAsked ? [] : [text] };
}

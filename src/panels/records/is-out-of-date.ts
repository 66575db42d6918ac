const END_OF_YEAR = '12-31';
const END_OF_MONTH = '31';

/**
 * Returns whether more than twelve months lie between a date, as precise as it is known, and today. A
 * month or a year counts from its end, so that no date is called old too early.
 */
export function isOutOfDate(asOf: string, today: string): boolean {
  const [year = '', month, day] = asOf.split('-');
  const yearLater = String(Number(year) + 1);
  const rest = month === undefined ? END_OF_YEAR : `${month}-${day ?? END_OF_MONTH}`;
  return `${yearLater}-${rest}` < today;
}

/** Returns the date of an instant on the reader's own clock, by default now: `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const year = String(now.getFullYear()).padStart(4, '0');
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${year}-${month}-${day}`;
}

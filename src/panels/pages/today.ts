/** Returns the date of an instant on the reader's own clock, by default now: `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const year = String(now.getFullYear()).padStart(4, '0');
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${year}-${month}-${day}`;
}

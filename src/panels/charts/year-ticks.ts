const STEPS = [1, 2, 5, 10, 20, 50, 100];

/**
 * Years, or places in a row, to write below an axis, the most wanted first: the last, the first, and
 * as many of those between, at even steps from the last, as `room` holds.
 */
export function yearTicks(first: number, last: number, room: number): readonly number[] {
  if (first === last) return [last];
  const step = STEPS.find((each) => Math.floor((last - first) / each) + 1 <= room) ?? Infinity;
  const between: number[] = [];
  for (let year = last - step; year - first >= step; year -= step) between.push(year);
  return [last, first, ...between];
}

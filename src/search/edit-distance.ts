/**
 * Returns the number of letters to insert, delete, replace or swap with their neighbour that turns one text into the other,
 * or `most + 1` if there are more than `most` (optimal string alignment).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from(b, (_, i) => i)];
  last.push(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      );
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

const LONG = 8;
const SHORT = 4;

/** Returns how many slips a word of this length may have: none below 4 letters, 1 below 8, else 2. */
export function slipsAllowed(word: string): number {
  if (word.length < SHORT) return 0;
  return word.length < LONG ? 1 : 2;
}

/** Returns whether a typed word is another one but for a few slips. The first letter may be wrong only in long words. */
export function isSlipOf(typed: string, word: string): boolean {
  const most = slipsAllowed(typed);
  if (most === 0) return false;
  if (typed[0] !== word[0] && typed[1] !== word[0] && typed[0] !== word[1] && typed.length < LONG) {
    return false;
  }
  return editDistance(typed, word, most) <= most;
}

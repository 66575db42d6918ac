/**
 * Returns a description of the first difference between two lists of texts, or undefined if they are the same.
 */
export function firstDifference(
  seen: readonly string[],
  wanted: readonly string[],
): string | undefined {
  const length = Math.max(seen.length, wanted.length);
  for (let i = 0; i < length; i++) {
    if (seen[i] !== wanted[i]) {
      return `reads ${quoted(seen[i])} for ${quoted(wanted[i])}, after ${quoted(wanted[i - 1])}`;
    }
  }
  return undefined;
}

function quoted(text: string | undefined): string {
  return text === undefined ? 'nothing' : JSON.stringify(text);
}

/**
 * Returns the first `count` sentences of a text. A full stop ends one only before a space and a capital,
 * so that `USD 1.3 bn` and `9.25` stay whole; a Chinese one ends it anywhere.
 */
export function firstSentences(text: string, count: number): string {
  return text
    .split(/(?<=[.!?]["”»]?)\s+(?=["“«¿¡]?[\p{Lu}\d])|(?<=[。！？]”?)(?!”)/u)
    .slice(0, count)
    .join(text.includes('。') ? '' : ' ');
}

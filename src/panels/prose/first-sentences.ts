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

const SPACE_IN_NUMBER = /(?<=\d) (?=\d{3}(?!\d))/g;

/** Returns the text with numbers such as `150 000` kept on one line. */
export function keepNumbersUnbroken(text: string): string {
  return text.replace(SPACE_IN_NUMBER, '\u00a0');
}

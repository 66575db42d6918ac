const SPACE_IN_NUMBER = /(?<=\d) (?=\d{3}(?!\d))/g;

/** The text with numbers such as `150 000` kept on one line. */
export function unbroken(text: string): string {
  return text.replace(SPACE_IN_NUMBER, '\u00a0');
}

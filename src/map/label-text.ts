/** What MapLibre may end a line after, before a character that must not begin one. */
const TORN = /([)&+-])([,;.:]) /g;

/**
 * Returns a name as the text of a label: MapLibre may end a line after a parenthesis, and the next would begin with the
 * comma behind it; the line ends after the comma instead.
 */
export function labelText(name: string): string {
  return name.replace(TORN, '$1$2\n');
}

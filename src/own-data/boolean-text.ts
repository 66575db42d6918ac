import { EMPTY_BOOLEAN } from './own-layer';

/** Returns a boolean of a column as filters compare it: `true`, `false`, or the empty text of an empty cell. */
export function booleanText(value: number): string {
  return value === EMPTY_BOOLEAN ? '' : String(value === 1);
}

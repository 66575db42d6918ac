/** Rings as the package ships them: flat, in hundred-thousandths of a degree, sea to the right of every edge. */
export interface SeaRings {
  /** Longitude and latitude in turn. */
  readonly coordinates: Int32Array;
  /** Index of the first vertex of each ring; the last entry is the number of vertices. */
  readonly rings: Int32Array;
}

/** Scale of the coordinates, per degree. */
export const PER_DEGREE = 100_000;

const COORDINATES = '"coordinates":';
const DECIMALS = Math.log10(PER_DEGREE);
const OPEN = 0x5b;
const CLOSE = 0x5d;
const COMMA = 0x2c;
const POINT = 0x2e;
const MINUS = 0x2d;
const ZERO = 0x30;

/** Characters of the shortest vertex, `[0,0],`. */
const SHORTEST_VERTEX = 6;

/**
 * Parses the rings of the only multipolygon of a GeoJSON text. Reads bytes rather than objects, because `JSON.parse` takes
 * four times the memory. Throws if the text is cut off or has another character in
 * its coordinates.
 */
export function parseSeas(text: Uint8Array): SeaRings {
  const start = Buffer.from(text.buffer, text.byteOffset, text.byteLength).indexOf(COORDINATES);
  if (start < 0) throw new Error('The text has no coordinates');
  const coordinates = new Int32Array(Math.ceil(text.length / SHORTEST_VERTEX) * 2);
  const rings: number[] = [0];
  let count = 0;
  let depth = 0;
  let value = 0;
  let sign = 1;
  /** Digits after the point, or -1 before it. */
  let decimals = -1;
  let hasDigits = false;

  const endNumber = (): void => {
    if (!hasDigits) return;
    if (decimals > DECIMALS) throw new Error(`The text has more than ${DECIMALS} decimals`);
    coordinates[count++] = sign * value * 10 ** (DECIMALS - Math.max(decimals, 0));
    value = 0;
    sign = 1;
    decimals = -1;
    hasDigits = false;
  };

  for (let at = start + COORDINATES.length; at < text.length; at++) {
    const character = text[at] ?? 0;
    if (character >= ZERO && character < ZERO + 10) {
      value = value * 10 + character - ZERO;
      hasDigits = true;
      if (decimals >= 0) decimals++;
    } else if (character === COMMA) {
      endNumber();
    } else if (character === POINT) {
      decimals = 0;
    } else if (character === MINUS) {
      sign = -1;
    } else if (character === OPEN) {
      depth++;
    } else if (character === CLOSE) {
      endNumber();
      if (depth === 3) rings.push(count / 2);
      depth--;
      if (depth === 0) {
        return {
          coordinates: coordinates.slice(0, count),
          rings: Int32Array.from(rings),
        };
      }
    } else if (character > 0x20) {
      throw new Error(`The text has "${String.fromCharCode(character)}" in its coordinates`);
    }
  }
  throw new Error('The seas are cut off');
}

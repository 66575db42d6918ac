/** The cosine of an angle is the sine of one that is greater by this. */
export const HALF_PI = Math.PI / 2;

/**
 * Returns the sine of an angle in radians by its Taylor series: sums and products alone, which every
 * machine rounds alike. `Math.sin` may differ in the last bit from browser to browser, and what a sign
 * decides must not.
 */
export function deterministicSine(angle: number): number {
  const quarter = Math.round(angle / HALF_PI);
  const rest = angle - quarter * HALF_PI;
  const turn = quarter & 3;
  const value = turn & 1 ? cosineNearZero(rest) : sineNearZero(rest);
  return turn & 2 ? -value : value;
}

/** Valid within 45 degrees of 0. */
function sineNearZero(x: number): number {
  const s = x * x;
  const high = S9 + s * (S11 + s * (S13 + s * (S15 + s * S17)));
  return x * (1 + s * (S3 + s * (S5 + s * (S7 + s * high))));
}

function cosineNearZero(x: number): number {
  const s = x * x;
  const high = C8 + s * (C10 + s * (C12 + s * (C14 + s * C16)));
  return 1 + s * (C2 + s * (C4 + s * (C6 + s * high)));
}

const C2 = -1 / 2;
const S3 = C2 / 3;
const C4 = -S3 / 4;
const S5 = C4 / 5;
const C6 = -S5 / 6;
const S7 = C6 / 7;
const C8 = -S7 / 8;
const S9 = C8 / 9;
const C10 = -S9 / 10;
const S11 = C10 / 11;
const C12 = -S11 / 12;
const S13 = C12 / 13;
const C14 = -S13 / 14;
const S15 = C14 / 15;
const C16 = -S15 / 16;
const S17 = C16 / 17;

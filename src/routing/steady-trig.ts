const HALF_PI = Math.PI / 2;

/**
 * Sine and cosine of an angle in radians by their series: sums and products alone, which every machine
 * rounds alike. The built-in functions may differ in the last bit from browser to browser, and what is
 * decided by a sign must not.
 */
export function steadySine(angle: number): number {
  const quarter = Math.round(angle / HALF_PI);
  const rest = angle - quarter * HALF_PI;
  const [sine, cosine] = [sineNearZero(rest), cosineNearZero(rest)];
  switch (((quarter % 4) + 4) % 4) {
    case 0:
      return sine;
    case 1:
      return cosine;
    case 2:
      return -sine;
    default:
      return -cosine;
  }
}

export function steadyCosine(angle: number): number {
  return steadySine(angle + HALF_PI);
}

function sineNearZero(x: number): number {
  const s = x * x;
  let sum = 1;
  for (let n = 16; n >= 2; n -= 2) sum = 1 - (s * sum) / (n * (n + 1));
  return x * sum;
}

function cosineNearZero(x: number): number {
  const s = x * x;
  let sum = 1;
  for (let n = 15; n >= 1; n -= 2) sum = 1 - (s * sum) / (n * (n + 1));
  return sum;
}

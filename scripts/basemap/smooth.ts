import type { Line, LonLat } from './shapes';

/**
 * Smooths a line by cutting its corners twice (Chaikin 1974), which hides the 4 km grid of lakes and rivers. The
 * ends are kept.
 */
export function smoothLine(line: Line): Line {
  return cutCorners(cutCorners(line));
}

/** Smooths a closed ring; its first corner is cut as well. */
export function smoothRing(ring: Line): Line {
  return cutRing(cutRing(ring));
}

function cutCorners(line: Line): Line {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  return [first, ...quarters(line).slice(1, -1), last];
}

function cutRing(ring: Line): Line {
  const cut = quarters(ring);
  const first = cut[0];
  return first ? [...cut, first] : ring;
}

/** Returns the points a quarter and three quarters along each segment. */
function quarters(line: Line): Line {
  return line.slice(1).flatMap((end, i): Line => {
    const start = line[i] ?? end;
    return [between(start, end, 0.25), between(start, end, 0.75)];
  });
}

function between(a: LonLat, b: LonLat, share: number): LonLat {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

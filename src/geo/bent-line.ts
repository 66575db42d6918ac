import { mercatorLatitude, mercatorNorthing } from './mercator';
import type { Position, Track } from './position';

const STEPS = 48;

/**
 * Returns a curve between two unwrapped positions on a Mercator map, for lines that only say what goes where. `bend` is its
 * height as a share of the chord, to the right of the direction of travel; so a line and its return do not coincide.
 */
export function bentLine(from: Position, to: Position, bend: number): Track {
  const [x1, y1] = [from[0], mercatorNorthing(from[1])];
  const [x2, y2] = [to[0], mercatorNorthing(to[1])];
  const control = [(x1 + x2) / 2 + 2 * bend * (y2 - y1), (y1 + y2) / 2 - 2 * bend * (x2 - x1)];
  return Array.from({ length: STEPS + 1 }, (_, i): Position => {
    const t = i / STEPS;
    const at = (a: number, c: number, b: number) =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t ** 2 * b;
    return [at(x1, control[0] ?? x1, x2), mercatorLatitude(at(y1, control[1] ?? y1, y2))];
  });
}

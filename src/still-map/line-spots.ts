import { LINE, type PlaneFeature } from './plane-feature';

/** A place of a symbol: CSS pixels, and the direction of its line in degrees clockwise from east. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** Returns places along the lines of a feature, at a distance from each other. */
export function spotsAlong({ type, paths }: PlaneFeature, spacing: number): readonly Spot[] {
  if (type !== LINE) return [];
  return paths.flatMap((path) => {
    const spots: Spot[] = [];
    let due = spacing / 2;
    for (let i = 2; i < path.length; i += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = path.slice(i - 2, i + 2);
      const length = Math.hypot(bx - ax, by - ay);
      for (; due <= length; due += spacing) {
        const share = due / length;
        spots.push({
          x: ax + share * (bx - ax),
          y: ay + share * (by - ay),
          angle: (Math.atan2(by - ay, bx - ax) * 180) / Math.PI,
        });
      }
      due -= length;
    }
    return spots;
  });
}

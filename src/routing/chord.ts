/** Returns the chord between two points of a list, in radii of the sphere. @param points three numbers per point */
export function chordBetween(points: Float64Array, a: number, b: number): number {
  const x = (points[3 * a] as number) - (points[3 * b] as number);
  const y = (points[3 * a + 1] as number) - (points[3 * b + 1] as number);
  const z = (points[3 * a + 2] as number) - (points[3 * b + 2] as number);
  return Math.sqrt(x * x + y * y + z * z);
}

/** Returns the angle between two points of a list, radians; exact for near ones as well. */
export function angleBetween(points: Float64Array, a: number, b: number): number {
  return angleOfChord(chordBetween(points, a, b));
}

/** Returns the angle that a chord of the unit sphere spans: by a series where it is short, which is faster. */
export function angleOfChord(chord: number): number {
  const s = chord * chord;
  return chord < 0.2
    ? chord * (1 + s * (1 / 24 + s * (3 / 640 + (s * 5) / 7168)))
    : 2 * Math.asin(Math.min(1, chord / 2));
}

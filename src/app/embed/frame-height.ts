/** Height of a map for its width, and its limits in CSS pixels. */
const SHARE = 0.6;
const LEAST = 260;
const GREATEST = 620;

/** Returns the height in CSS pixels at which a frame of a width shows its head and a map of good proportions. */
export function frameHeight(width: number, headHeight: number): number {
  return Math.round(headHeight + Math.min(Math.max(width * SHARE, LEAST), GREATEST));
}

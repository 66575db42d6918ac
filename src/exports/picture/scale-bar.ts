/** Longest bar as a share of the picture's width. */
const LONGEST = 0.25;

/** Numbers that lengths of bars begin with. */
const STEPS = [5, 2, 1];

/**
 * Returns the longest round length (1, 2 or 5 times a power of ten) that takes at most a quarter of a picture's width, and the
 * share of the width that it takes. `width` is the length in the same unit that the picture shows.
 */
export function scaleBar(width: number): { readonly length: number; readonly share: number } {
  const longest = width * LONGEST;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = STEPS.find((each) => each * power <= longest) ?? 1;
  const length = step * power;
  return { length, share: length / width };
}

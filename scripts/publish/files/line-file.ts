import * as v from 'valibot';
import { position, words } from '../../../src/datasets/fields';

/** The places that a schematic line joins, in order. `over` says what leads over water from the place before. */
export const lineFile = v.pipe(
  v.array(
    v.strictObject({
      name: words,
      position,
      over: v.exactOptional(v.picklist(['bridge', 'canal'])),
    }),
  ),
  v.minLength(2, 'expected two places or more'),
);
type LineFile = v.InferOutput<typeof lineFile>;

/** Returns the indices of the line's steps that lead over water by a bridge or a canal. */
export function stepsOverWater(line: LineFile): readonly number[] {
  return line.flatMap(({ over }, i) => (over === undefined ? [] : [i - 1]));
}

import * as v from 'valibot';
import { position, slug, words } from '../../../src/datasets/fields';

const namedStop = v.strictObject({
  name: words,
  position,
  over: v.exactOptional(v.picklist(['bridge', 'canal'])),
});

/** The places that a schematic line joins, in order. `over` says what leads over water from the place before. */
export const lineFile = v.pipe(v.array(namedStop), v.minLength(2, 'expected two places or more'));
type LineFile = v.InferOutput<typeof lineFile>;

/** A part of a way of the land network, from a place of it to another or of one place alone. */
const wayPart = v.strictObject({
  way: slug,
  from: slug,
  to: slug,
  /** What the leg calls places of it, by their ids. */
  as: v.exactOptional(v.record(slug, words)),
});
export type WayPart = v.InferOutput<typeof wayPart>;

/** The line of a land leg: parts of ways of the land network, and places and bends of its own. */
export const legLineFile = v.pipe(
  v.array(
    v.union(
      [namedStop, wayPart, position],
      'expected a stop (name, position), a part of a way (way, from, to) or a bend, [lon, lat]',
    ),
  ),
  v.minLength(1, 'expected a part of a way, or two places'),
);
export type LegLineFile = v.InferOutput<typeof legLineFile>;

/** Returns the indices of the line's steps that lead over water by a bridge or a canal. */
export function stepsOverWater(line: LineFile): readonly number[] {
  return line.flatMap(({ over }, i) => (over === undefined ? [] : [i - 1]));
}

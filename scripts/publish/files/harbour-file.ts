import * as v from 'valibot';
import { position } from '../../../src/datasets/fields';
import { harbourPartEntries, harbourPlanEntries, line } from '../../../src/datasets/harbour-schema';
import { figure } from '../../../src/datasets/statement-schemas';
import { sourceFiles } from './shared-fields';

const metres = v.pipe(v.number(), v.minValue(1), v.maxValue(100_000));

/** A line that starts at a known position and runs so many metres on each bearing; with a width, the area beside it. */
const drawn = v.strictObject({
  from: position,
  runs: v.pipe(
    v.array(
      v.strictObject({
        bearing: v.pipe(v.number(), v.minValue(0), v.maxValue(359.9)),
        metres,
      }),
    ),
    v.minLength(1, 'expected a bearing with its metres'),
  ),
  width: v.exactOptional(metres),
  /** The side on which the width lies, seen along the line. */
  side: v.exactOptional(v.picklist(['left', 'right', 'both'])),
});
export type DrawnShape = v.InferOutput<typeof drawn>;

const SHAPES = ['point', 'line', 'area', 'drawn'] as const;

const part = v.pipe(
  v.strictObject({
    ...harbourPartEntries,
    point: v.exactOptional(position),
    line: v.exactOptional(line),
    /** Corners of a ring, the first one not repeated. */
    area: v.exactOptional(v.pipe(v.array(position), v.minLength(3, 'expected three corners'))),
    drawn: v.exactOptional(drawn),
    figures: v.exactOptional(v.array(figure)),
  }),
  v.check(
    (each) => SHAPES.filter((shape) => each[shape] !== undefined).length === 1,
    `expected one of ${SHAPES.join(', ')}`,
  ),
  v.check(
    (each) => each.drawn === undefined || each.schematic !== undefined,
    'what is drawn from dimensions is schematic: say in schematic what it is derived from',
  ),
);
export type HarbourPartFile = v.InferOutput<typeof part>;

/** `data/harbours/<id of the port>.yaml`. */
export const harbourFile = v.strictObject({
  ...harbourPlanEntries,
  parts: v.pipe(v.array(part), v.minLength(1, 'expected a part')),
  sources: sourceFiles,
});

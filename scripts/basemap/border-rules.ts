import * as v from 'valibot';
import { readTable } from './read-table';

const Box = v.tuple([v.number(), v.number(), v.number(), v.number()]);

const BorderRuleSchema = v.strictObject({
  /** Names as Natural Earth spells them. */
  between: v.tuple([v.string(), v.string()]),
  /** Boxes [west, south, east, north]; the rest of this border is settled. */
  within: v.optional(v.array(Box)),
  /** False for lines that are no border between states. */
  draw: v.optional(v.boolean()),
  reason: v.string(),
});

export type BorderRule = v.InferOutput<typeof BorderRuleSchema>;

export function readBorderRules(): BorderRule[] {
  return readTable('disputed-borders.yaml', v.array(BorderRuleSchema));
}

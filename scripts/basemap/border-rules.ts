import * as v from 'valibot';
import { readTable } from './read-table';

const Box = v.tuple([v.number(), v.number(), v.number(), v.number()]);

const BorderRuleSchema = v.strictObject({
  /** Country names as Natural Earth spells them. */
  between: v.tuple([v.string(), v.string()]),
  /** Boxes [west, south, east, north] to which the rule applies; the rest of the border is undisputed. */
  within: v.optional(v.array(Box)),
  /** False for lines that are not a border between states. */
  draw: v.optional(v.boolean()),
  reason: v.string(),
});

export type BorderRule = v.InferOutput<typeof BorderRuleSchema>;

export function readBorderRules(): BorderRule[] {
  return readTable('disputed-borders.yaml', v.array(BorderRuleSchema));
}

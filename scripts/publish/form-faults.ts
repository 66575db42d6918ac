import type * as v from 'valibot';
import { didYouMean } from './nearest';

/** The parts of schemas that lead from a field to the fields below it. */
interface Inner {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Inner>>;
  readonly item?: Inner;
  readonly wrapped?: Inner;
  readonly value?: Inner;
  readonly pipe?: readonly Inner[];
  readonly options?: readonly unknown[];
}

/** Fields that stand for themselves in a message: the fault is of the whole record. */
const WHOLE = 'the whole record';

/**
 * Returns a fault of a file's form as `field.3.part: what is wrong`: what was found, what is allowed and, where it looks like a
 * slip, what was probably meant.
 */
export function formFault(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): string {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const field = path.length === 0 ? WHOLE : path.join('.');
  return `${field}: ${reasonOf(issue, schema as Inner, path)}`;
}

function reasonOf(issue: v.BaseIssue<unknown>, schema: Inner, path: readonly string[]): string {
  const { type, expected, received, input } = issue;
  if (expected === 'never') {
    const name = path.at(-1) ?? '';
    const known = fieldsAt(schema, path.slice(0, -1)).filter((each) => each !== 'id');
    return `there is no such field${didYouMean(name, known)}`;
  }
  if (received === 'undefined') return 'is missing; write it';
  if (type === 'picklist' && typeof input === 'string') {
    const allowed = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
    const names = allowed.map((each) => each.replaceAll('"', ''));
    return `"${input}" is none of ${names.join(', ')}${didYouMean(input, names)}`;
  }
  if (type === 'string' && typeof input === 'number') {
    return `write quotation marks around it: "${input}"`;
  }
  if (type === 'number' && typeof input === 'string') {
    return `expected a number without quotation marks, units or thousands separators, found "${input}"`;
  }
  if (type === 'strict_object' && (input === null || typeof input === 'string')) {
    return `expected fields below it, found ${input === null ? 'nothing' : `"${input}"`}`;
  }
  if (type === 'regex' && typeof input === 'string') return `${issue.message}, found "${input}"`;
  if (type === 'url' || type === 'starts_with') {
    return `expected a whole address that begins with https://, found "${String(input)}"`;
  }
  if (type === 'max_value' || type === 'min_value' || type === 'gt_value') {
    return `${String(input)} is out of range; expected ${expected}`;
  }
  return issue.message;
}

/** Returns the names of the fields that a schema has at a path. */
function fieldsAt(schema: Inner, path: readonly string[]): readonly string[] {
  const [key, ...rest] = path;
  const within = schema.pipe?.[0] ?? schema.wrapped;
  if (within && within !== schema) return fieldsAt(within, path);
  if (schema.type === 'union') {
    return (schema.options ?? []).flatMap((option) => fieldsAt(option as Inner, path));
  }
  if (key === undefined) return Object.keys(schema.entries ?? {});
  const below = schema.entries?.[key] ?? schema.item ?? schema.value;
  return below ? fieldsAt(below, rest) : [];
}

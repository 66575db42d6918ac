import * as v from 'valibot';

/** What can be wrong with a figure that is held against the page it cites. */
export const FAULT_KINDS = [
  'figure',
  'date',
  'wording',
  'publisher',
  'title',
  'link',
  'status',
] as const;

const text = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());

const row = v.pipe(
  v.strictObject({
    file: v.pipe(v.string(), v.regex(/^data\/[\w~/.-]+\.yaml$/)),
    /** Path in the published form of the record: `costs.1`, `status`. */
    path: text,
    value: text,
    /** Ids of the sources in the record. */
    sources: v.array(text),
    verdict: v.picklist(['agrees', 'faulty', 'not-found']),
    faults: v.exactOptional(v.array(v.picklist(FAULT_KINDS))),
    /** What was found and what was mended. */
    note: v.exactOptional(text),
  }),
  v.check(
    ({ verdict, faults = [], note }) =>
      verdict === 'faulty'
        ? faults.length > 0 && note !== undefined
        : verdict !== 'agrees' || faults.length === 0,
    'verdict: "faulty" names its faults and has a note; "agrees" has no faults',
  ),
);

/** Schema of the files of audits: figures drawn, opened at their source and compared. */
export const auditFile = v.strictObject({
  held: day,
  /** What was drawn from, in a few words. */
  from: text,
  /** Seed of the draw, if figures were drawn by `npm run data:draw`. */
  seed: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** Commit of the data that was drawn from. */
  commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,40}$/)),
  rows: v.pipe(v.array(row), v.minLength(1)),
});
export type Audit = v.InferOutput<typeof auditFile>;

import * as v from 'valibot';
import type { Position } from '../../src/geo/position';

/** A row of a file of pairs. */
export interface Pair {
  readonly id: string | number | null;
  readonly from: Position;
  readonly to: Position;
  /** Passages, by id or alias, not to be taken. */
  readonly avoid: readonly string[];
}

/** A row that cannot be routed. */
export interface BadPair {
  readonly id: Pair['id'];
  readonly error: string;
}

const id = v.fallback(v.union([v.string(), v.number(), v.null()]), null);
const position: v.GenericSchema<unknown, Position> = v.strictTuple([
  v.pipe(v.number('expected numbers, longitude first'), v.finite()),
  v.pipe(
    v.number('expected numbers, longitude first'),
    v.minValue(-90, 'expected a latitude from -90 to 90'),
    v.maxValue(90, 'expected a latitude from -90 to 90'),
  ),
]);
const pair: v.GenericSchema<unknown, Pair> = v.object({
  id,
  from: position,
  to: position,
  avoid: v.nullish(v.array(v.string()), []),
});

/** Returns the rows of a file unparsed: each is parsed by itself, so that a bad one stops no other. */
export function parsePairs(text: string, file: string): readonly unknown[] {
  const rows = parseJson(text, file);
  if (Array.isArray(rows)) return rows;
  throw new Error(`${file} holds no JSON array, expected [{id, from, to, avoid}, ...]`);
}

export function parsePair(row: unknown): Pair | BadPair {
  const result = v.safeParse(pair, row);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'the row';
  return { id: idOf(row), error: `bad-row: ${field}: ${issue.message}` };
}

function idOf(row: unknown): Pair['id'] {
  return v.is(v.object({ id: v.unknown() }), row) ? v.parse(id, row.id) : null;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
}

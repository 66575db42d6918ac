import type { RouteQuery } from '../../src/routing/index';
import type { Place, Resolver } from './places/resolver';
import {
  isBlank,
  LISTS,
  MEASURES,
  type OptionFields,
  parseOptions,
  type RouteOptions,
  refuseUnknown,
} from './route-options';

export type PairId = string | number | null;

/** A pair of ends with what is asked of the route between them. */
export interface Pair {
  readonly id: PairId;
  readonly from: Place;
  readonly to: Place;
  readonly query: RouteQuery;
}

/** A row that cannot be routed. */
export interface BadPair {
  readonly id: PairId;
  readonly error: string;
}

/** Fields of a row. `avoid` is another name of `closed`. */
export const PAIR_FIELDS: readonly string[] = [
  'id',
  'from',
  'to',
  ...LISTS,
  'avoid',
  ...MEASURES,
  'weather_limit',
];

/**
 * Parses a row of a file of pairs: an object with `from` and `to`, each the name or UN/LOCODE of a port or a position, and
 * optional fields. What a row leaves out, `defaults` say. What is wrong with a row is an answer.
 */
export function parsePair(
  row: unknown,
  resolver: Resolver,
  defaults: RouteOptions,
): Pair | BadPair {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { id: null, error: 'bad-row: the row is no object' };
  }
  const fields = row as OptionFields;
  const id = idOf(fields);
  try {
    refuseUnknown(Object.keys(fields), PAIR_FIELDS);
    if (!isBlank(fields.closed) && !isBlank(fields.avoid)) {
      throw new Error('avoid is another name of closed: leave one of the two out');
    }
    const [from, to] = [placeOf('from', fields, resolver), placeOf('to', fields, resolver)];
    const options = parseOptions(fields, resolver);
    const vessel = { ...defaults.vessel, ...options.vessel };
    const query = { ...defaults, ...options, vessel, from: from.position, to: to.position };
    return { id, from, to, query };
  } catch (error) {
    return { id, error: `bad-row: ${(error as Error).message}` };
  }
}

function placeOf(end: 'from' | 'to', fields: OptionFields, resolver: Resolver): Place {
  if (isBlank(fields[end])) throw new Error(`${end} is missing`);
  const place = resolver.place(fields[end]);
  if ('error' in place) throw new Error(`${end}: ${place.error}`);
  return place;
}

function idOf({ id }: OptionFields): PairId {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

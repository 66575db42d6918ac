import * as v from 'valibot';
import { type Source, sourceId } from '../domain/source';

/**
 * Returns a record in its published form: citations are indexes into its list of sources, and the sources have no ids, because
 * `sourceId` computes them from the other fields.
 */
export function numberSources<T extends { readonly sources: readonly Source[] }>(
  record: T,
): unknown {
  const ids = record.sources.map(({ id }) => id);
  const { sources, ...rest } = record;
  return {
    ...(replaceCitations(rest, (id) => ids.indexOf(id as string)) as object),
    sources: sources.map(({ id: _, ...source }) => source),
  };
}

/** Reverses `numberSources` in all records anywhere in the value. Returns other values unchanged. */
export function restoreSourceIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restoreSourceIds);
  if (!isObject(value)) return value;
  const { sources, ...rest } = value;
  if (!isSourceList(sources)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, restoreSourceIds(part)]),
    );
  }
  const named = sources.map((source) => ({ ...source, id: sourceId(source) }));
  const id = (place: unknown) => named[place as number]?.id ?? place;
  return { ...(replaceCitations(rest, id) as object), sources: named };
}

/** Returns a schema of values whose records were published by `numberSources`. */
export function withNumberedSources<T>(
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T> {
  return v.pipe(v.unknown(), v.transform(restoreSourceIds), schema);
}

/** Returns the value with every citation in it replaced. */
function replaceCitations(value: unknown, replaced: (cited: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => replaceCitations(part, replaced));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'sources' && Array.isArray(part)
        ? part.map(replaced)
        : replaceCitations(part, replaced),
    ]),
  );
}

function isSourceList(value: unknown): value is readonly Source[] {
  return (
    Array.isArray(value) &&
    value.every((each) => isObject(each) && typeof each.publisher === 'string')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

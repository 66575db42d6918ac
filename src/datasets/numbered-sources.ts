import * as v from 'valibot';
import { type Source, sourceId } from '../domain/source';

/**
 * A published record cites its sources by their places in its list, and a source's id follows from what
 * it says: ids are long, and say nothing that is not there already.
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

/** Undoes `numberSources`, in records wherever they lie in the value; what is no such record is left as it is. */
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

/** A schema that reads what was published with numbers in place of ids. */
export function withNumberedSources<T>(
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T> {
  return v.pipe(v.unknown(), v.transform(restoreSourceIds), schema);
}

/** A value with every citation in it replaced. */
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

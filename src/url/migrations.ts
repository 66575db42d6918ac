/**
 * A step of the grammar to its next version. Links of the earlier version keep working by it, for ever.
 */
export interface Migration {
  /** Returns the query of the next version. Pure. */
  migrate(params: URLSearchParams): URLSearchParams;
  /** A query before and after; a test holds every step to its example. */
  readonly example: { readonly before: string; readonly after: string };
}

/** The first leads from version 1 to 2, and so on. The version of the grammar follows from the list. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Returns the query in the present version's grammar. A query without `v` is of the first version; one of a
 * version that is not known is taken as it stands.
 */
export function migrateQuery(
  params: URLSearchParams,
  migrations: readonly Migration[],
): URLSearchParams {
  const version = versionOf(params, migrations) ?? migrations.length + 1;
  return migrations
    .slice(version - 1)
    .reduce((query, { migrate }) => migrate(query), new URLSearchParams(params));
}

/** Undefined for what is no version up to the present one. */
export function versionOf(
  params: URLSearchParams,
  migrations: readonly Migration[],
): number | undefined {
  const text = params.get('v') ?? '1';
  const isKnown = /^[1-9]\d{0,3}$/.test(text) && Number(text) <= migrations.length + 1;
  return isKnown ? Number(text) : undefined;
}

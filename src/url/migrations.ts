/** A migration of queries from one version of the grammar to the next, so that links of earlier versions keep working. */
export interface Migration {
  /** Returns the query of the next version. Pure. */
  migrate(params: URLSearchParams): URLSearchParams;
  /** A query before and after the migration, checked by a test. */
  readonly example: { readonly before: string; readonly after: string };
}

/** The migrations from version 1 to 2, from 2 to 3, and so on. The present version is one more than their number. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Returns the query in the grammar of the present version. A query without `v` has version 1; a query of an unknown version is
 * not changed.
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

/** Returns the version of a query; undefined if it is not a version up to the present one. */
export function versionOf(
  params: URLSearchParams,
  migrations: readonly Migration[],
): number | undefined {
  const text = params.get('v') ?? '1';
  const isKnown = /^[1-9]\d{0,3}$/.test(text) && Number(text) <= migrations.length + 1;
  return isKnown ? Number(text) : undefined;
}

/** The kinds of records that the table shows, by the list page from which it is opened. */
export const TABLE_COLUMNS = {
  projects: [
    'name',
    'country',
    'place',
    'sector',
    'kind',
    'status',
    'begun',
    'opened',
    'cost',
    'owner',
    'builder',
    'lender',
    'operator',
    'corridor',
    'dispute',
    'precision',
    'sources',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The ids of the columns of all tables; the same id means the same in each. */
export const COLUMN_IDS: readonly string[] = [...new Set(Object.values(TABLE_COLUMNS).flat())];

/** One key of a table's order: the column and whether its greatest values come first. */
export interface SortKey {
  readonly column: string;
  readonly isDescending: boolean;
}

/** The columns by which rows can be grouped, after `none`. */
export const GROUPINGS = ['none', 'country', 'sector'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the map's area shows: the map, the map above the table, or the table alone. */
export const LAYOUTS = ['map', 'split', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

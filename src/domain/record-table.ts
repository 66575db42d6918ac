import type { Selection } from './selection';

/** The columns of each table, in the order of its column menu; the same id means the same in every table. */
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
  ports: [
    'name',
    'country',
    'place',
    'role',
    'throughput',
    'services',
    'projects',
    'sources',
    'locode',
    'position',
    'to-chancay',
    'to-shanghai',
  ],
  services: [
    'name',
    'kind',
    'status',
    'since',
    'carriers',
    'calls',
    'ports',
    'frequency',
    'ships',
    'ship-size',
    'sources',
  ],
  companies: [
    'name',
    'country',
    'kind',
    'parent',
    'projects',
    'owns',
    'builds',
    'lends',
    'operates',
    'sources',
  ],
  claims: ['name', 'topic', 'claimant', 'date', 'claimed', 'measured', 'sources'],
  events: ['name', 'date', 'kind', 'country', 'place', 'sources'],
  reach: [
    'name',
    'country',
    'region',
    'best',
    'second',
    'saves-cost',
    'saves-time',
    'saves-carbon',
    'population',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The kinds of records that have a table. */
export type TableKind = keyof typeof TABLE_COLUMNS;
export const TABLE_KINDS = Object.keys(TABLE_COLUMNS) as readonly TableKind[];

export type ColumnId<K extends TableKind = TableKind> = (typeof TABLE_COLUMNS)[K][number];

/** The columns that a table shows if the reader has not chosen. */
const OWN_COLUMNS: { readonly [K in TableKind]: readonly ColumnId<K>[] } = {
  projects: [
    'name',
    'country',
    'sector',
    'kind',
    'status',
    'cost',
    'opened',
    'owner',
    'builder',
    'lender',
    'sources',
  ],
  ports: ['name', 'country', 'place', 'role', 'throughput', 'services', 'projects', 'sources'],
  services: [
    'name',
    'status',
    'since',
    'carriers',
    'calls',
    'ports',
    'frequency',
    'ships',
    'ship-size',
    'sources',
  ],
  companies: [
    'name',
    'country',
    'kind',
    'projects',
    'owns',
    'builds',
    'lends',
    'operates',
    'sources',
  ],
  claims: TABLE_COLUMNS.claims,
  events: TABLE_COLUMNS.events,
  reach: TABLE_COLUMNS.reach,
};

/** The columns of the table of ports while it lists all ports of the world. */
const WORLD_PORT_COLUMNS: readonly ColumnId<'ports'>[] = [
  'name',
  'country',
  'locode',
  'role',
  'position',
  'to-chancay',
  'to-shanghai',
  'throughput',
  'services',
];

/** Returns the columns that a table shows if the reader has not chosen. */
export function ownColumns(kind: TableKind, ports: PortScope): readonly string[] {
  return kind === 'ports' && ports === 'world' ? WORLD_PORT_COLUMNS : OWN_COLUMNS[kind];
}

/** Which ports the table lists: those with a page, or all ports of the world that the atlas knows. */
export const PORT_SCOPES = ['pages', 'world'] as const;
export type PortScope = (typeof PORT_SCOPES)[number];

/** The columns by which the rows of each table can be grouped, after `none`. */
export const TABLE_GROUPINGS = {
  projects: ['none', 'country', 'sector', 'kind', 'status'],
  ports: ['none', 'country', 'role'],
  services: ['none', 'kind', 'status'],
  companies: ['none', 'country', 'kind'],
  claims: ['none', 'topic'],
  events: ['none', 'kind', 'country'],
  reach: ['none', 'country', 'region', 'best'],
} as const satisfies { readonly [K in TableKind]: readonly ('none' | ColumnId<K>)[] };

export type Grouping = (typeof TABLE_GROUPINGS)[TableKind][number];

/** One key of a table's order: the column and whether its greatest values come first. */
export interface SortKey {
  readonly column: string;
  readonly isDescending: boolean;
}

/** What the map's area shows: the map, the map above the table, or the table alone. */
export const LAYOUTS = ['map', 'split', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The pages beside which a table other than that of projects stands. */
const KINDS_OF_PAGES: Readonly<Partial<Record<Selection['kind'], TableKind>>> = {
  ports: 'ports',
  port: 'ports',
  services: 'services',
  service: 'services',
  companies: 'companies',
  company: 'companies',
  claims: 'claims',
  claim: 'claims',
  timeline: 'events',
  event: 'events',
  gains: 'reach',
  'gains-place': 'reach',
};

/** Returns the kind of records in the table beside a page. */
export function tableKindOf({ kind }: Selection): TableKind {
  return KINDS_OF_PAGES[kind] ?? 'projects';
}

export function hasColumn(kind: TableKind, id: string): boolean {
  return (TABLE_COLUMNS[kind] as readonly string[]).includes(id);
}

/** Returns whether the rows of a kind can be grouped so. */
export function hasGrouping(kind: TableKind, grouping: Grouping): boolean {
  return (TABLE_GROUPINGS[kind] as readonly Grouping[]).includes(grouping);
}

/** The chosen order, columns and grouping of a table. */
export interface TableChoices {
  readonly sort: readonly SortKey[];
  /** Ids of the shown columns in their order; null for the table's own choice. */
  readonly columns: readonly string[] | null;
  readonly groupBy: Grouping;
}

export const OWN_CHOICES: TableChoices = { sort: [], columns: null, groupBy: 'none' };

/** Returns the choices that remain when another page is opened: none if its table has records of another kind. */
export function choicesAfter(from: Selection, to: Selection): Partial<TableChoices> {
  return tableKindOf(from) === tableKindOf(to) ? {} : OWN_CHOICES;
}

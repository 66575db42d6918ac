import { catalogueCells } from '../../src/domain/catalogue-cells';
import { COMPARABLE_KINDS, formatComparison, MAX_COMPARED } from '../../src/domain/comparison';
import { TABLE_KINDS, tableKindOf } from '../../src/domain/record-table';
import type { Selection } from '../../src/domain/selection';
import { type CitedSource, sourceId } from '../../src/domain/source';
import { isRecordManifest, type PageManifest } from '../../src/panels/context/page-manifest';
import type { AppState } from '../../src/state/store';
import { readRecords } from '../../tools/published/read-records';

/** What a reader may have open, with the addresses that are measured of it. */
export interface View {
  readonly name: string;
  readonly selections: readonly Selection[];
  /** Opens what the address of the page alone does not. */
  readonly open?: (state: AppState) => void;
}

/** Pages whose ids say what they show. A voyage with a part by land fetches the land network. */
const COMPUTED: readonly View[] = [
  { name: 'voyage', selections: [{ kind: 'voyage', id: 'pechy~cnsgh' }] },
  { name: 'voyage by land', selections: [{ kind: 'voyage', id: 't.pucallpa~pechy~cnsgh' }] },
  { name: 'place', selections: [{ kind: 'place', id: '-13.53/-71.97' }] },
  {
    name: 'time bar',
    selections: [{ kind: 'overview' }],
    open: ({ setTimeOpen }) => setTimeOpen(true),
  },
  { name: 'gains-place', selections: [{ kind: 'gains-place', id: 't.pucallpa' }] },
];

/** Of each kind, this many records are opened: those with the longest pages. */
const LONGEST = 4;

const SOURCES = catalogueCells('source')?.all ?? [];

/** Returns every kind of page with its records, each table, comparisons of the most records, the filters and the search. */
export function viewsOf(pages: readonly PageManifest[], data: string): readonly View[] {
  const records = pages.filter(isRecordManifest).filter(({ kind }) => kind !== 'voyage');
  const idsOf = new Map(
    records.map((page) => [
      page.kind,
      [...readRecords<{ readonly id: string } | CitedSource>(data, page)]
        .sort((a, b) => lengthOf(b) - lengthOf(a))
        .slice(0, LONGEST)
        // Sources are published without their ids.
        .map((record) => ('publisher' in record ? sourceId(record) : record.id)),
    ]),
  );
  const lists = pages.flatMap((page): Selection[] => ('path' in page ? [{ kind: page.kind }] : []));
  return [
    ...lists
      .filter(({ kind }) => kind !== 'sources')
      .map((list): View => ({ name: list.kind, selections: [list] })),
    ...records.map(
      ({ kind }): View => ({
        name: kind,
        selections: (idsOf.get(kind) ?? []).map((id) => ({ kind, id })),
      }),
    ),
    ...COMPUTED,
    ...COMPARABLE_KINDS.map(
      (kind): View => ({
        name: `compare ${kind}`,
        selections: [comparisonOfFirst(kind, idsOf.get(kind) ?? [])],
      }),
    ),
    ...TABLE_KINDS.map(
      (kind): View => ({
        name: `table of ${kind}`,
        // Beside most pages stands the table of projects.
        selections: lists.filter((list) =>
          kind === 'projects' ? list.kind === kind : tableKindOf(list) === kind,
        ),
        open: (state) => state.setLayout('table'),
      }),
    ),
    // The list of sources shows those of the first cells, and is searched in all.
    ...[
      { name: 'sources', cells: SOURCES.slice(0, 2) },
      { name: 'search among sources', cells: SOURCES },
    ].map(
      ({ name, cells }): View => ({
        name,
        selections: [{ kind: 'sources' }],
        open: (state) => state.requestCells(cells.map((cell) => ({ kind: 'source', cell }))),
      }),
    ),
    {
      name: 'search',
      selections: [{ kind: 'overview' }],
      open: (state) => state.openSearch(),
    },
  ];
}

function lengthOf(record: unknown): number {
  return JSON.stringify(record).length;
}

function comparisonOfFirst(
  kind: (typeof COMPARABLE_KINDS)[number],
  ids: readonly string[],
): Selection {
  return { kind: 'compare', id: formatComparison({ kind, ids: ids.slice(0, MAX_COMPARED) }) };
}

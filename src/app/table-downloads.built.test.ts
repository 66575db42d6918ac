import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { countryName } from '../domain/country-name';
import type { Unit } from '../domain/figure';
import { ownColumns } from '../domain/record-table';
import type { Selection } from '../domain/selection';
import { csvOfTable } from '../exports/csv-text';
import type { ExportedTable } from '../exports/exported-table';
import { HOSTILE } from '../exports/exported-table.fixture';
import { geoJsonDocument } from '../exports/geojson-document';
import { workbook } from '../exports/workbook';
import { formatDate } from '../i18n/format-date';
import { formatNumber } from '../i18n/format-number';
import { translator } from '../i18n/translator';
import { quantityText } from '../panels/figures/quantity-text';
import { facetLabels } from '../panels/filters/facet-labels';
import { exportedContents } from '../panels/table/download/exported-columns';
import { CLAIM_TABLE } from '../panels/table/kinds/claim-table';
import { COMPANY_TABLE } from '../panels/table/kinds/company-table';
import { EVENT_TABLE } from '../panels/table/kinds/event-table';
import { PORT_TABLE } from '../panels/table/kinds/port-table';
import { PROJECT_TABLE } from '../panels/table/kinds/project-table';
import { SERVICE_TABLE } from '../panels/table/kinds/service-table';
import type { TableDefinition } from '../panels/table/table-definition';
import type { TableText } from '../panels/table/table-text';
import { companyNames } from '../state/select-names';
import { type AppStore, createAppStore } from '../state/store';
import { PAGES } from './pages';
import { wireData } from './wire-data';

const LISTS: readonly Selection['kind'][] = [
  ...(['projects', 'ports', 'services', 'companies', 'claims', 'timeline'] as const),
];

let store: AppStore;
let text: TableText;

beforeAll(async () => {
  store = createAppStore();
  wireData(store, PAGES, async (path, schema) => ({
    state: 'ready',
    value: v.parse(schema, JSON.parse(await readFile(`public/generated/${path}`, 'utf8'))),
  }));
  store.getState().setDownload('table');
  store.getState().select({ kind: 'projects' });
  await vi.waitFor(() => expect(store.getState().projectNames.all?.state).toBe('ready'), 10_000);
  for (const kind of LISTS) store.getState().select({ kind } as Selection);
  await vi.waitFor(() => {
    const state = store.getState();
    for (const { rows, isFetched } of [PROJECT_TABLE, PORT_TABLE, SERVICE_TABLE]) {
      expect(rows(state)?.state).toBe('ready');
      expect(isFetched?.(state)).toBe(true);
    }
    expect(
      [state.companyList, state.claimList, state.eventList].map((list) => list?.state),
    ).toEqual(['ready', 'ready', 'ready']);
  }, 10_000);
  const companies = companyNames(store.getState());
  text = {
    ...{ locale: 'en', lengthUnit: 'nm', year: undefined, companies },
    ...{ t: translator('en'), tTable: translator('en', 'table') },
    tRecords: translator('en', 'records'),
    facets: facetLabels('en', translator('en'), translator('en', 'filters'), companies),
    countryName: (code) => countryName('en', code),
  };
});

describe('the download of a table', () => {
  it('has every project with what the table shows', () => readsBack(PROJECT_TABLE, 200));
  it('has every port', () => readsBack(PORT_TABLE, 20));
  it('has every service', () => readsBack(SERVICE_TABLE, 10));
  it('has every company', () => readsBack(COMPANY_TABLE, 100));
  it('has every claim', () => readsBack(CLAIM_TABLE, 20));
  it('has every event', () => readsBack(EVENT_TABLE, 50));

  it('has only the columns that are chosen, in their order', () => {
    const { columns } = contentsOf(PROJECT_TABLE, ['name', 'cost', 'status']);
    expect(columns.map(({ id }) => id)).toEqual([
      ...['id', 'name', 'cost', 'cost_year', 'cost_low', 'cost_high', 'cost_published'],
      ...['status', 'status_as_of', 'longitude', 'latitude', 'page'],
    ]);
  });

  it('has a title, a meaning and an origin for every column in every language', () => {
    for (const locale of ['en', 'es', 'pt', 'zh'] as const) {
      const { columns } = contentsOf(PORT_TABLE, ownColumns('ports', 'world'), locale);
      for (const { title, meaning, origin } of columns) {
        expect(Math.min(title.length, meaning.length, origin.length)).toBeGreaterThan(0);
      }
    }
  });
});

function rowsOf<Row>(definition: TableDefinition<Row>): readonly Row[] {
  const status = definition.rows(store.getState());
  return status?.state === 'ready' ? status.value : [];
}

function contentsOf<Row>(
  definition: TableDefinition<Row>,
  columns: readonly string[],
  locale: TableText['locale'] = 'en',
) {
  return exportedContents(definition, columns, rowsOf(definition), {
    text,
    tExports: translator(locale, 'exports'),
    state: store.getState(),
    addressOf: (row) => `https://atlas.example/${definition.idOf(row)}/`,
  });
}

/** Reads the table of a kind back from each format, and formats its values again as the cells show them. */
async function readsBack<Row>(definition: TableDefinition<Row>, least: number) {
  const rows = rowsOf(definition);
  expect(rows.length).toBeGreaterThan(least);
  const ids = definition.columns.map(({ id }) => id);
  const table: ExportedTable = { ...contentsOf(definition, ids), about: HOSTILE.about };
  const read: Record<string, string>[] = parse(csvOfTable(table), { bom: true, columns: true });
  expect(read).toHaveLength(rows.length);
  for (const [i, row] of rows.entries()) {
    const cells = read[i] ?? {};
    expect(cells.id).toBe(definition.idOf(row));
    for (const column of definition.columns) {
      const shown = column.textOf(row, text);
      const formatted = shownAgain(
        column.id,
        cells,
        column.data?.kind ?? (column.isNumber ? 'number' : 'text'),
      );
      expect(formatted, `${cells.id} ${column.id}`).toBe(shown);
    }
  }
  await hasSameInWorkbook(table);
  hasSameOnMap(table);
}

/** Returns what the cells of a row in a file say, formatted as the table formats it. */
function shownAgain(
  column: string,
  cells: Record<string, string>,
  kind: 'text' | 'number' | 'date',
): string {
  const id = column.replaceAll('-', '_');
  const cell = cells[id] ?? '';
  if (column === 'cost')
    return cells.cost_published || (cell && formatNumber('en', Number(cell), 1));
  if (cell === '') return '';
  if (kind === 'date') return formatDate('en', cell);
  if (kind === 'text') return cell.replace(/^'(?=[=+\-@])/, '');
  if (column.startsWith('to-')) return `${formatNumber('en', Number(cell))} ${cells[`${id}_unit`]}`;
  if (cells[`${id}_as_of`] === undefined) return formatNumber('en', Number(cell));
  const unit = (cells[`${id}_unit`] ?? UNITS[column]) as Unit;
  const to = cells[`${id}_to`] ? { to: Number(cells[`${id}_to`]) } : {};
  const value = Number.isNaN(Number(cell)) ? cell : Number(cell);
  const { before, number, after } = quantityText({ unit, value, ...to }, text);
  return cells[`${id}_unit`] === undefined ? number : before + number + after;
}

const UNITS: Readonly<Record<string, Unit>> = {
  throughput: 'teu/year',
  frequency: 'days',
  ships: 'ships',
  'ship-size': 'teu',
};

async function hasSameInWorkbook(table: ExportedTable) {
  const blob = await workbook(table, { data: 'D', dictionary: 'C', sources: 'S', about: 'A' });
  const sheets = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  const [, ...lines] = sheets[0]?.data ?? [];
  expect(lines).toHaveLength(table.rows.length);
  for (const [i, { values }] of table.rows.entries()) {
    const cells = lines[i]?.map((cell) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : cell,
    );
    expect(cells).toEqual(
      values.map((value) => (typeof value === 'string' ? value.trim() : value) ?? null),
    );
  }
}

function hasSameOnMap(table: ExportedTable) {
  const { features } = JSON.parse(JSON.stringify(geoJsonDocument(table)));
  const located = table.rows.filter(({ geometry }) => geometry);
  expect(features).toHaveLength(located.length);
  for (const [i, { values, geometry }] of located.entries()) {
    const { properties, geometry: drawn } = features[i];
    expect(Object.values(properties)).toEqual(values.map((value) => value ?? null));
    const numbers: number[] = drawn.coordinates.flat(3);
    expect(numbers.every((number) => Math.abs(number) <= 180)).toBe(true);
    if (geometry?.kind === 'point') expect(drawn.coordinates).toEqual(geometry.position);
  }
}

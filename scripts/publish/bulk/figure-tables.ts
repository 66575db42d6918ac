import { type Figure, type FigureValue, QUALIFIERS, UNITS } from '../../../src/domain/figure';
import { SERIES_DIRECTIONS, VALUE_BASES } from '../../../src/domain/trade-flow';
import type { PublishedRecords } from './published-records';
import {
  type BulkTable,
  type Column,
  ids,
  number,
  oneOf,
  partialDate,
  reference,
  required,
  tableOf,
  text,
  texts,
} from './table';

/** A published value of a figure of a record. */
interface ValueRow {
  readonly kind: string;
  readonly id: string;
  readonly figure: Figure;
  readonly value: FigureValue;
}

/** Returns the tables of published values: those of records and those of trade by period. */
export function figureTables(data: PublishedRecords): readonly BulkTable[] {
  const series = data.flows.flatMap(({ id, series }) =>
    series.flatMap((each) => each.values.map((value) => ({ id, series: each, value }))),
  );
  return [
    tableOf('figures', 'Published values of figures', [], rowsOf(data), [
      required(text('kind', 'kind of the record', ({ kind }) => kind)),
      required(text('record', 'id of the record', ({ id }) => id)),
      required(text('figure', 'id of the figure within its record', ({ figure }) => figure.id)),
      texts('label', 'what is measured', ({ figure }) => figure.label),
      oneOf('unit', 'unit', UNITS, ({ figure }) => figure.unit),
      valueColumns<ValueRow>(({ value }) => value),
    ]),
    tableOf('trade_values', 'Published values of trade flows', [], series, [
      required(reference('flow', 'trade_flows', ({ id }) => id)),
      required(text('series', 'id of the series within its flow', ({ series }) => series.id)),
      texts('label', 'what is measured', ({ series }) => series.label),
      text('hs', 'Harmonized System code of the goods', ({ series }) => series.hs),
      oneOf(
        'direction',
        'back: from destination to origin; both: the sum of the two',
        SERIES_DIRECTIONS,
        ({ series }) => series.direction,
      ),
      text('reporter', 'ISO 3166-1 alpha-2 code of who counted', ({ series }) => series.reporter),
      oneOf('basis', 'what a value includes', VALUE_BASES, ({ series }) => series.basis),
      oneOf('unit', 'unit', UNITS, ({ series }) => series.unit),
      valueColumns<(typeof series)[number]>(({ value }) => value),
    ]),
  ];
}

function rowsOf(data: PublishedRecords): readonly ValueRow[] {
  const all: readonly (readonly [string, string, readonly Figure[]])[] = [
    ...data.ports.map(({ id, figures }) => ['port', id, figures] as const),
    ...data.legs.map(({ id, figures }) => ['leg', id, figures] as const),
    ...data.corridors.map(({ id, figures }) => ['corridor', id, figures] as const),
    ...data.services.map(({ id, figures }) => ['service', id, figures] as const),
    ...data.claims.map(({ id, claimed, since }) => ['claim', id, [claimed, ...since]] as const),
  ];
  return all.flatMap(([kind, id, figures]) =>
    figures.flatMap((figure) => figure.values.map((value) => ({ kind, id, figure, value }))),
  );
}

function valueColumns<R>(of: (row: R) => FigureValue): readonly Column<R>[] {
  return [
    number('value', 'the value, in the unit', (row) => numberIn(of(row).value)),
    number('to', 'upper end of a range', (row) => of(row).to),
    partialDate('date', 'the value, where the unit is date', (row) => dateIn(of(row).value)),
    oneOf('qualifier', 'kind of statement', QUALIFIERS, (row) => of(row).qualifier),
    partialDate('as_of', 'date at which the value holds', (row) => of(row).asOf),
    text('period', 'period over which a flow is summed', (row) => of(row).period),
    ...texts<R>('note', 'note', (row) => of(row).note),
    ...texts<R>('formula', 'how the atlas computed it', (row) => of(row).formula),
    ids('sources', 'ids of sources; empty only for a derived value', (row) => of(row).sources),
  ];
}

function numberIn(value: number | string): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function dateIn(value: number | string): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

import type { FaultList } from '../fault';
import type { OwnChoices, PositionSource } from '../own-choices';
import { OWN_LIMITS } from '../own-file';
import type { FindPlace } from '../place-finder';
import { ReadFailure } from '../read-failure';
import { columnNames, guessHeader } from './guess-header';
import { guessDateOrder, guessDecimalComma, guessKind } from './guess-kinds';
import { guessPlaceColumn } from './guess-place-column';
import { guessPosition } from './guess-position';
import { LayerTable } from './layer-table';
import { createPositionReader } from './position-reader';
import type { TableRow, TableSource } from './table-source';

/** What a layer is built with. */
export interface BuildContext {
  readonly name: string;
  readonly choices: OwnChoices;
  readonly faults: FaultList;
  /** Resolves with the gazetteer; asked only for tables without coordinates. */
  readonly loadPlaces?: (() => Promise<FindPlace>) | undefined;
  readonly onRows?: ((rowCount: number) => void) | undefined;
}

/** Resolves with the empty table of a source, its columns and positions as the reader has chosen or as its first rows let guess. */
export async function startTable(
  source: TableSource,
  sample: readonly TableRow[],
  { name, choices, faults, loadPlaces }: BuildContext,
): Promise<LayerTable> {
  const first = sample[0]?.cells ?? [];
  const hasHeader = source.names
    ? undefined
    : (choices.hasHeader ?? guessHeader(first, sample.length));
  const rows = (hasHeader ? sample.slice(1) : sample).map(({ cells }) => cells);
  const width = source.hasFixedWidth ? commonWidth(sample) : greatestWidth(sample);
  const names = source.names ?? columnNames(hasHeader ? first : [], width);
  if (names.length > OWN_LIMITS.columns) throw new ReadFailure('too-many-columns');
  const hasDecimalComma = choices.hasDecimalComma ?? guessDecimalComma(rows.flat());
  const dateOrder = guessDateOrder(rows.flat());
  const kinds = names.map(
    (_, column) =>
      choices.kinds?.[column] ??
      guessKind(
        rows.map((cells) => cells[column]),
        hasDecimalComma,
        dateOrder,
      ),
  );
  const position =
    sound(choices.position, names.length, source.hasGeometries) ??
    (source.hasGeometries
      ? { kind: 'geometry' as const }
      : (guessPosition(names, rows, hasDecimalComma) ??
        (loadPlaces && (await guessPlaceColumn(names, kinds, rows, loadPlaces))) ?? {
          kind: 'none' as const,
        }));
  const places = position.kind === 'place' ? await loadPlaces?.() : undefined;
  return new LayerTable({
    name,
    names,
    faults,
    width: source.hasFixedWidth ? names.length : undefined,
    reading: { hasDecimalComma, dateOrder: dateOrder ?? 'day-first' },
    reader: createPositionReader(position, hasDecimalComma, places),
    guess: {
      hasHeader,
      hasDecimalComma,
      position,
      kinds,
      turnsSwapped: choices.turnsSwapped ?? false,
    },
  });
}

/** Returns the number of cells that most rows have. */
function commonWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [[width] = [0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return width;
}

function greatestWidth(rows: readonly TableRow[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** Returns a choice of columns if the table has them. */
function sound(
  position: PositionSource | undefined,
  width: number,
  hasGeometries: boolean,
): PositionSource | undefined {
  if (position?.kind === 'geometry') return hasGeometries ? position : undefined;
  const columns =
    position?.kind === 'two-columns'
      ? [position.lat, position.lon]
      : position && 'column' in position
        ? [position.column]
        : [];
  return columns.every((column) => column < width) ? position : undefined;
}

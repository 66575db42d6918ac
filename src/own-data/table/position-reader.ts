import type { FaultKind } from '../fault';
import type { PositionSource } from '../own-choices';
import type { PlaceGuess } from '../own-file';
import type { FindPlace, FoundPlace } from '../place-finder';
import { textOfCell } from './parse-cell';
import { coordinatesParser, type RawPosition } from './parse-coordinates';
import type { TableRow } from './table-source';

/** Reads the position of a row whose position stands in its cells. */
export interface PositionReader {
  read(
    row: TableRow,
    number: number,
  ): RawPosition | { readonly fault: FaultKind; readonly text?: string };
  /** What names were taken for so far. */
  places(): readonly PlaceGuess[];
}

export function createPositionReader(
  source: PositionSource,
  hasDecimalComma: boolean,
  findPlace: FindPlace | undefined,
): PositionReader {
  if (source.kind === 'place') return placeReader(source.column, findPlace ?? (() => undefined));
  if (source.kind === 'none' || source.kind === 'geometry') {
    return { read: () => ({ fault: 'no-position' }), places: () => [] };
  }
  const parse = coordinatesParser(source, hasDecimalComma);
  const columns =
    source.kind === 'one-column' ? [source.column] : ([source.lat, source.lon] as const);
  return {
    read({ cells }) {
      const found = parse(cells);
      if (found === 'empty') return { fault: 'no-position' };
      if (found !== 'bad') return found;
      return {
        fault: 'bad-position',
        text: columns.map((column) => textOfCell(cells[column])).join(' / '),
      };
    },
    places: () => [],
  };
}

interface KnownName {
  readonly found: FoundPlace | 'ambiguous' | undefined;
  readonly row: number;
  rowCount: number;
}

function placeReader(column: number, findPlace: FindPlace): PositionReader {
  const known = new Map<string, KnownName>();
  return {
    read({ cells }, row) {
      const text = textOfCell(cells[column]);
      if (text === '') return { fault: 'no-position' };
      const name = known.get(text) ?? { found: findPlace(text), row, rowCount: 0 };
      name.rowCount++;
      known.set(text, name);
      if (name.found === undefined) return { fault: 'unknown-place', text };
      if (name.found === 'ambiguous') return { fault: 'ambiguous-place', text };
      return name.found.position;
    },
    places() {
      return [...known].flatMap(([text, { found, row, rowCount }]): PlaceGuess[] =>
        typeof found === 'object' ? [{ text, row, rowCount, ...found }] : [],
      );
    },
  };
}

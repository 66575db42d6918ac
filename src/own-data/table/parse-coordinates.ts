import { parsePosition } from '../../geo/parse-position';
import type { PositionSource } from '../own-choices';
import { type Cell, isEmptyCell, parseNumber, textOfCell } from './parse-cell';

/** Longitude and latitude as written, which may lie out of range. */
export type RawPosition = readonly [lon: number, lat: number];

/** Parses the position of a row from its cells. Returns `empty` where there is none, `bad` for what cannot be read. */
export type ParseCoordinates = (cells: readonly Cell[]) => RawPosition | 'empty' | 'bad';

/** Returns the parser for a source of positions in cells. */
export function coordinatesParser(
  source: Extract<PositionSource, { kind: 'two-columns' | 'one-column' }>,
  hasDecimalComma: boolean,
): ParseCoordinates {
  if (source.kind === 'two-columns') {
    return (cells) => parseTwo(cells[source.lat], cells[source.lon], hasDecimalComma);
  }
  return (cells) => parseOne(cells[source.column], source.order);
}

function parseTwo(lat: Cell, lon: Cell, hasDecimalComma: boolean): RawPosition | 'empty' | 'bad' {
  const [y, x] = [parseAngle(lat, hasDecimalComma), parseAngle(lon, hasDecimalComma)];
  if (y !== undefined && x !== undefined) return [x, y];
  if (isEmptyCell(lat) && isEmptyCell(lon)) return 'empty';
  if (isEmptyCell(lat) || isEmptyCell(lon)) return 'bad';
  return parsePair(textOfCell(lat), textOfCell(lon));
}

/** Returns decimal degrees with either decimal sign: an angle has no thousands. */
function parseAngle(cell: Cell, hasDecimalComma: boolean): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (/^[-+−]?\d{1,3}(?:[.,]\d+)?$/.test(text)) {
    return Number(text.replace(',', '.').replace('−', '-'));
  }
  return parseNumber(cell, hasDecimalComma);
}

function parseOne(cell: Cell, order: 'lat-lon' | 'lon-lat'): RawPosition | 'empty' | 'bad' {
  if (isEmptyCell(cell)) return 'empty';
  const text = textOfCell(cell).replace(/^point\s*/i, '');
  if (order === 'lat-lon' || /[nsewo北南东西]/i.test(text)) return parsePosition(text) ?? 'bad';
  const halves = /^[\s([]*([^\s,;]+)[\s,;]+([^\s,;]+?)[\s)\]]*$/.exec(text);
  return halves ? parsePair(halves[2] ?? '', halves[1] ?? '') : 'bad';
}

function parsePair(lat: string, lon: string): RawPosition | 'bad' {
  return parsePosition(`${lat}; ${lon}`) ?? 'bad';
}

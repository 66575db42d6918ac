import type { Feature, LineString, MultiLineString } from 'geojson';
import Papa from 'papaparse';
import { splitTrack } from '../../src/geo/antimeridian';
import type { Track } from '../../src/geo/position';
import { type Answer, roundTo } from './answer';

/** Formats of a stream, one line an answer. */
export const LINE_FORMATS = ['ndjson', 'csv', 'geojson'] as const;
export type LineFormat = (typeof LINE_FORMATS)[number];

const COLUMNS = ['row', 'id', 'from', 'to', 'nm', 'passages', 'flags', 'error'];

/** Returns the first line of a file; empty if the format has none. */
export function headerOf(format: LineFormat, withLines: boolean): string {
  return format === 'csv' ? `${csvLine([...COLUMNS, ...(withLines ? ['line'] : [])])}\n` : '';
}

/** Returns an answer as one line with its line break; `row` is the number of the line or row that asked. */
export function formatAnswer(
  answer: Answer,
  row: number,
  format: LineFormat,
  withLines: boolean,
): string {
  if (format === 'csv') return `${csvLine(cellsOf(answer, row, withLines))}\n`;
  if (format === 'geojson') return `${JSON.stringify(featureOf(answer, row))}\n`;
  const { lines, error, ...rest } = answer;
  return `${JSON.stringify({
    row,
    ...rest,
    ...(withLines && { lines }),
    ...(error !== undefined && { error }),
  })}\n`;
}

/** Returns a route as a feature (RFC 7946), its line cut at 180 degrees; without geometry if there is no route. */
export function featureOf(
  answer: Answer,
  row?: number,
): Feature<LineString | MultiLineString | null> {
  const { lines, id, ...properties } = answer;
  return {
    type: 'Feature',
    ...(id !== null && { id }),
    properties: { ...(row !== undefined && { row }), ...properties },
    geometry: geometryOf(lines),
  };
}

function geometryOf(lines: readonly Track[]): LineString | MultiLineString | null {
  const parts = lines
    .flatMap(splitTrack)
    .map((part) => part.map(([lon, lat]) => [roundTo(lon, 6), roundTo(lat, 6)]));
  const [only, ...others] = parts;
  if (!only) return null;
  if (others.length === 0) return { type: 'LineString', coordinates: only };
  return { type: 'MultiLineString', coordinates: parts };
}

function cellsOf(answer: Answer, row: number, withLines: boolean): readonly unknown[] {
  const { id, from, to, nm, passages, flags, lines, error = '' } = answer;
  const cells = [row, id ?? '', from, to, nm ?? '', passages.join(' '), flags.join(' '), error];
  return withLines ? [...cells, wellKnownText(lines)] : cells;
}

/** Returns lines as WKT with unwrapped longitudes; empty for none. */
function wellKnownText(lines: readonly Track[]): string {
  if (lines.length === 0) return '';
  const parts = lines.map((line) => `(${line.map(([lon, lat]) => `${lon} ${lat}`).join(', ')})`);
  return `MULTILINESTRING (${parts.join(', ')})`;
}

/** Returns cells as one line of CSV: an answer is a line, so that line breaks in an id become spaces. */
function csvLine(cells: readonly unknown[]): string {
  return Papa.unparse([cells.map((cell) => String(cell).replaceAll(/[\r\n]+/g, ' '))]);
}

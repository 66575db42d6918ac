import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  DISTANCE_KINDS,
  type DistanceEnd,
  type DistanceKind,
} from '../../src/domain/published-distance';
import type { Position } from '../../src/geo/position';
import { type NauticalMiles, nauticalMiles } from '../../src/geo/units';

/** One row of `data/distances/published.csv`. */
export interface PublishedDistance {
  readonly from: DistanceEnd;
  readonly to: DistanceEnd;
  /** The route in the publisher's words, empty if it names none. */
  readonly via: string;
  /** Ids of the passages that the figure assumes closed. */
  readonly closed: readonly string[];
  readonly distance: NauticalMiles;
  readonly kind: DistanceKind;
  readonly source: string;
}

const COLUMNS =
  'from_name,from_lon,from_lat,to_name,to_lon,to_lat,via,closed_passages,distance_nm,kind,source';
const FILE = join(import.meta.dirname, '../../data/distances/published.csv');

export function readPublishedDistances(): readonly PublishedDistance[] {
  return parseDistances(readFileSync(FILE, 'utf8'));
}

export function parseDistances(text: string): readonly PublishedDistance[] {
  const [head = [], ...records] = parse(text, { relax_column_count: true });
  if (head.join(',') !== COLUMNS) throw new Error(`Columns are ${head}, expected ${COLUMNS}`);
  return records.map((record, i) => toDistance(record, `Record ${i + 1}`));
}

function toDistance(record: readonly string[], where: string): PublishedDistance {
  const width = COLUMNS.split(',').length;
  if (record.length !== width) {
    throw new Error(`${where} has ${record.length} fields, expected ${width}`);
  }
  const [from = '', fromLon, fromLat, to = '', toLon, toLat, via = '', closed = ''] = record;
  const [distance, kind, source = ''] = record.slice(8);
  return {
    from: { name: from, position: toPosition(fromLon, fromLat, `${where}, from`) },
    to: { name: to, position: toPosition(toLon, toLat, `${where}, to`) },
    via,
    closed: closed.split(' ').filter((id) => id !== ''),
    distance: nauticalMiles(toNumber(distance, 0, 25_000, `${where}, distance_nm`)),
    kind: toKind(kind, `${where}, kind`),
    source,
  };
}

function toPosition(lon: string | undefined, lat: string | undefined, where: string): Position {
  return [toNumber(lon, -180, 180, `${where}_lon`), toNumber(lat, -90, 90, `${where}_lat`)];
}

function toNumber(text: string | undefined, least: number, most: number, where: string): number {
  const value = text ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(`${where} is "${text}", expected a number from ${least} to ${most}`);
}

function toKind(text: string | undefined, where: string): DistanceKind {
  const kind = DISTANCE_KINDS.find((each) => each === text);
  if (kind) return kind;
  throw new Error(`${where} is "${text}", expected one of ${DISTANCE_KINDS.join(', ')}`);
}

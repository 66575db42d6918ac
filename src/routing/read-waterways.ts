import { unpackTrack } from '../geo/packed-track';
import type { Position, Track } from '../geo/position';
import type { Fairway, WaterwayLimit, WaterwayPassage, Waterways } from './waterways';

const KINDS = ['canal', 'strait', 'cape'] as const;
const MEASURES = ['length', 'beam', 'draught', 'airDraught'] as const;
const PASSAGE_FIELDS = 'id aliases kind position gate link hasPorts open limits'.split(' ');

/**
 * Returns the waterways of `waterways.json`, parsed as JSON, with the tracks of fairways unpacked. Throws if a field is
 * missing, unknown or of another kind than expected; the message names the record and the field.
 */
export function readWaterways(json: unknown): Waterways {
  const { passages, fairways } = readFields(json, 'file', ['passages', 'fairways']);
  return {
    passages: readList(passages, 'passages', readPassage),
    fairways: readList(fairways, 'fairways', readFairway),
  };
}

function readPassage(value: unknown, at: string): WaterwayPassage {
  const fields = readFields(value, at, PASSAGE_FIELDS);
  const { id, aliases, kind, position, gate, link, hasPorts, open, limits } = fields;
  if (hasPorts !== undefined && hasPorts !== true) throw fault(`${at}.hasPorts`, 'true', hasPorts);
  if (typeof open !== 'boolean') throw fault(`${at}.open`, 'true or false', open);
  return {
    id: readId(id, `${at}.id`),
    aliases: readList(aliases, `${at}.aliases`, readId),
    kind: readOneOf(kind, `${at}.kind`, KINDS),
    position: readPosition(position, `${at}.position`),
    ...(gate === undefined ? {} : { gate: readList(gate, `${at}.gate`, readPosition) }),
    ...(link === undefined ? {} : { link: readList(link, `${at}.link`, readPosition) }),
    ...(hasPorts === undefined ? {} : { hasPorts }),
    open,
    limits: readList(limits, `${at}.limits`, readLimit),
  };
}

function readLimit(value: unknown, at: string): WaterwayLimit {
  const { measure, metres } = readFields(value, at, ['measure', 'metres']);
  return {
    measure: readOneOf(measure, `${at}.measure`, MEASURES),
    metres: readNumber(metres, `${at}.metres`),
  };
}

function readFairway(value: unknown, at: string): Fairway {
  const { id, joins, onlyWay, track } = readFields(value, at, ['id', 'joins', 'onlyWay', 'track']);
  if (onlyWay !== undefined && onlyWay !== true) throw fault(`${at}.onlyWay`, 'true', onlyWay);
  return {
    id: readId(id, `${at}.id`),
    ...(joins === undefined ? {} : { joins: readId(joins, `${at}.joins`) }),
    ...(onlyWay === undefined ? {} : { onlyWay }),
    track: readPackedTrack(track, `${at}.track`),
  };
}

function readPackedTrack(value: unknown, at: string): Track {
  const steps = readList(value, at, readNumber);
  const isTrack = steps.length >= 4 && steps.length % 2 === 0 && steps.every(Number.isInteger);
  if (!isTrack) throw fault(at, 'whole numbers for two positions or more', steps);
  return unpackTrack(steps);
}

function readPosition(value: unknown, at: string): Position {
  const [lon, lat, ...more] = readList(value, at, readNumber);
  const isPosition = lon !== undefined && lat !== undefined && more.length === 0;
  // Longitudes of unwrapped lines may exceed ±180.
  if (isPosition && Math.abs(lon) <= 540 && Math.abs(lat) <= 90) return [lon, lat];
  throw fault(at, 'longitude and latitude in degrees', value);
}

function readList<T>(value: unknown, at: string, read: (item: unknown, at: string) => T): T[] {
  if (!Array.isArray(value)) throw fault(at, 'an array', value);
  return value.map((item, i) => read(item, `${at}.${i}`));
}

/** Returns the fields of an object that may have those named and no others. */
function readFields(value: unknown, at: string, names: readonly string[]) {
  if (typeof value !== 'object' || value === null) throw fault(at, 'an object', value);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`Waterways have an unknown field ${at}.${unknown}`);
  return value as Readonly<Record<string, unknown>>;
}

function readId(value: unknown, at: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw fault(at, 'a text', value);
}

function readNumber(value: unknown, at: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw fault(at, 'a number', value);
}

function readOneOf<T extends string>(value: unknown, at: string, all: readonly T[]): T {
  const found = all.find((each) => each === value);
  if (found === undefined) throw fault(at, all.join(', '), value);
  return found;
}

function fault(at: string, expected: string, got: unknown): Error {
  const shown = JSON.stringify(got)?.slice(0, 60) ?? 'nothing';
  return new Error(`Waterways have ${shown} at ${at}, expected ${expected}`);
}

import Flatbush from 'flatbush';
import { greatCircleDistance, greatCircleLine } from '../../src/geo/great-circle';
import { type Position, type Track, wrapLongitude } from '../../src/geo/position';
import {
  type Kilometres,
  kilometres,
  kilometresToNauticalMiles,
  nauticalMilesToKilometres,
} from '../../src/geo/units';
import { readLandRings } from './land-rings';
import { meetingPoint, nearestPoints, type Segment } from './segments';

/** The indexed coast of the world. Segments start in [-180, 180) and may end past it. */
export interface Land {
  readonly index: Flatbush;
  /** Four numbers per segment: lon and lat of its start, lon and lat of its end. */
  readonly segments: Float64Array;
}

/** A point where a track meets land: where it crosses the coast, or a waypoint on land. */
export interface LandContact {
  readonly kind: 'crosses-coast' | 'on-land';
  /** Index of the leg. */
  readonly leg: number;
  readonly position: Position;
}

export interface Clearance {
  readonly distance: Kilometres;
  readonly leg: number;
  /** The point of the track nearest to land. */
  readonly position: Position;
  /** The point of the coast nearest to the track. */
  readonly coast: Position;
}

/**
 * Longest part of a great circle taken as straight in longitude and latitude. At 5 km the two differ by
 * 0.5 m at 45 degrees of latitude and by 3 m at 80: far below the coast's grid of 200 m.
 */
const STRAIGHT = kilometresToNauticalMiles(kilometres(5));
/** Pieces searched together before each by itself. */
const PIECES_AT_ONCE = 40;
const KILOMETRES_PER_DEGREE = 111.195;
const FIRST_LOOK = kilometres(25);

/** Reads and indexes Natural Earth's 1:10m land; takes about a second. */
export function loadLand(): Land {
  return indexLand(readLandRings());
}

export function indexLand(rings: readonly Track[]): Land {
  const count = rings.reduce((sum, ring) => sum + ring.length - 1, 0);
  const segments = new Float64Array(count * 4);
  const index = new Flatbush(count);
  let at = 0;
  for (const ring of rings) {
    for (const [start, end] of pairs(ring)) {
      const lon = snap(wrapLongitude(start[0]));
      const endLon = snap(lon + end[0] - start[0]);
      segments.set([lon, start[1], endLon, end[1]], at);
      index.add(...boxOf([lon, start[1]], [endLon, end[1]]));
      at += 4;
    }
  }
  index.finish();
  return { index, segments };
}

/**
 * Whether a position is on land: the meridian from it to the North Pole, which is sea, crosses the coast an
 * odd number of times. So neither Antarctica nor the antimeridian is a special case.
 */
export function isLand(land: Land, [lon, lat]: Position): boolean {
  let isOdd = false;
  forSegmentsIn(land, [lon, lat, lon, 90], (lon1, lat1, lon2, lat2) => {
    if (lon1 > lon === lon2 > lon) return;
    const crossing = lat1 + ((lon - lon1) / (lon2 - lon1)) * (lat2 - lat1);
    if (crossing > lat) isOdd = !isOdd;
  });
  return isOdd;
}

/** Returns every contact of the track's great circles with land, in order. */
export function crossings(land: Land, track: Track): readonly LandContact[] {
  const last = track.length - 1;
  return track.flatMap((from, leg) => {
    const ashore: LandContact[] = isLand(land, from)
      ? [{ kind: 'on-land', leg: Math.max(0, Math.min(leg, last - 1)), position: from }]
      : [];
    const to = track[leg + 1];
    if (!to) return ashore;
    const met = coastCrossings(land, from, to);
    return [
      ...ashore,
      ...met.map((position) => ({ kind: 'crosses-coast' as const, leg, position })),
    ];
  });
}

/** Returns where a great circle crosses the coast, in order. */
export function coastCrossings(land: Land, from: Position, to: Position): readonly Position[] {
  const line = greatCircleLine(from, to, STRAIGHT);
  const met: Position[] = [];
  for (let start = 0; start < line.length - 1; start += PIECES_AT_ONCE) {
    const pieces = pairs(line.slice(start, start + PIECES_AT_ONCE + 1));
    // In the open sea, one search for many pieces finds nothing.
    if (hasCoast(land, boxOfTrack(pieces.flat()))) {
      met.push(...pieces.flatMap((piece) => coastMetBy(land, piece)));
    }
  }
  return met;
}

/**
 * Returns where the track's great circles come nearest to land; 0 km on or over it. Undefined if land is
 * nowhere nearer than `within`. Compares on a local plane and measures the nearest on the sphere: good to
 * a metre in a strait, to a few per cent at hundreds of kilometres.
 */
export function clearance(
  land: Land,
  track: Track,
  within: Kilometres = kilometres(500),
): Clearance | undefined {
  const [contact] = crossings(land, track);
  if (contact) return { ...contact, distance: kilometres(0), coast: contact.position };
  for (let limit = FIRST_LOOK; ; limit = kilometres(limit * 2)) {
    const nearest = nearestLand(land, track, kilometres(Math.min(limit, within)));
    if (nearest || limit >= within) return nearest;
  }
}

/** Returns the coast nearest to a position, on land or at sea; undefined if it is nowhere nearer than 500 km. */
export function shoreFrom(land: Land, position: Position): Clearance | undefined {
  for (let limit: number = FIRST_LOOK; limit <= 500; limit *= 2) {
    const nearest = nearestLand(land, [position, position], kilometres(limit));
    if (nearest) return nearest;
  }
  return undefined;
}

/** Returns the nearest coast less than `within` away; each find narrows the search. */
function nearestLand(land: Land, track: Track, within: Kilometres): Clearance | undefined {
  let best: Clearance | undefined;
  for (const [leg, [from, to]] of pairs(track).entries()) {
    for (const piece of pairs(greatCircleLine(from, to, STRAIGHT))) {
      const limit = best?.distance ?? within;
      for (const coast of segmentsIn(land, boxAround(piece, limit))) {
        const found = nearestOf(piece, coast, leg);
        if (found.distance < (best?.distance ?? within)) best = found;
      }
    }
  }
  return best;
}

function nearestOf(piece: Segment, coast: Segment, leg: number): Clearance {
  const scale = cosine(piece[0][1]);
  const [here, there] = nearestPoints(squeeze(piece, scale), squeeze(coast, scale));
  const position: Position = [here[0] / scale, here[1]];
  const ashore: Position = [there[0] / scale, there[1]];
  const distance = nauticalMilesToKilometres(greatCircleDistance(position, ashore));
  return { distance, leg, position, coast: ashore };
}

function coastMetBy(land: Land, piece: Segment): readonly Position[] {
  const met: Position[] = [];
  for (const coast of segmentsIn(land, boxOf(...piece))) {
    const meeting = meetingPoint(piece, coast);
    if (meeting) met.push(meeting);
  }
  const [start] = piece;
  const run = ([lon, lat]: Position) => Math.hypot(lon - start[0], lat - start[1]);
  return met.sort((a, b) => run(a) - run(b));
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** Whether the box of a coast segment meets the box, at any turn of longitude. */
function hasCoast(land: Land, box: Box): boolean {
  return segmentsIn(land, box).length > 0;
}

/** Returns coast segments whose boxes meet the box, at any turn of longitude, in the box's longitudes. */
function segmentsIn(land: Land, box: Box): readonly Segment[] {
  const found: Segment[] = [];
  forSegmentsIn(land, box, (lon1, lat1, lon2, lat2) => {
    found.push([
      [lon1, lat1],
      [lon2, lat2],
    ]);
  });
  return found;
}

/** Visits the same segments without making anything of them: a meridian to the pole meets hundreds. */
function forSegmentsIn(
  { index, segments }: Land,
  [west, south, east, north]: Box,
  visit: (lon1: number, lat1: number, lon2: number, lat2: number) => void,
): void {
  const turn = wrapLongitude(west) - west;
  for (const shift of [turn - 360, turn, turn + 360]) {
    for (const found of index.search(west + shift, south, east + shift, north)) {
      const at = found * 4;
      visit(
        (segments[at] ?? 0) - shift,
        segments[at + 1] ?? 0,
        (segments[at + 2] ?? 0) - shift,
        segments[at + 3] ?? 0,
      );
    }
  }
}

function boxOf([lon1, lat1]: Position, [lon2, lat2]: Position): Box {
  return [Math.min(lon1, lon2), Math.min(lat1, lat2), Math.max(lon1, lon2), Math.max(lat1, lat2)];
}

function boxOfTrack(track: Track): Box {
  const [lons, lats] = [track.map(([lon]) => lon), track.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function boxAround(piece: Segment, reach: Kilometres): Box {
  const [west, south, east, north] = boxOf(...piece);
  const tall = reach / KILOMETRES_PER_DEGREE;
  const wide = tall / Math.min(cosine(south - tall), cosine(north + tall));
  return [west - wide, south - tall, east + wide, north + tall];
}

function squeeze([[lon1, lat1], [lon2, lat2]]: Segment, scale: number): Segment {
  return [
    [lon1 * scale, lat1],
    [lon2 * scale, lat2],
  ];
}

/** Drops the last bits, in which 180 minus and plus a turn differ: islands are cut there, edge on edge. */
function snap(lon: number): number {
  return Math.round(lon * 1e9) / 1e9;
}

/** Returns the cosine of a latitude, above 0 so that a box at a pole is wide rather than infinite. */
function cosine(lat: number): number {
  return Math.max(0.01, Math.cos((Math.min(90, Math.abs(lat)) * Math.PI) / 180));
}

function pairs(track: Track): readonly Segment[] {
  return track.slice(1).map((to, i) => [track[i] ?? to, to]);
}

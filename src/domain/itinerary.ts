import { type Position, roundPosition, wrapLongitude } from '../geo/position';

/** A place where a voyage begins, calls or ends. */
export type Stop =
  /** A port of the atlas or of the world's list, by UN/LOCODE in lower case. */
  | { readonly kind: 'port'; readonly id: string }
  | { readonly kind: 'project'; readonly id: string }
  /** A place of the land network, by its id, or a town of a land leg, by the slug of its name. */
  | { readonly kind: 'town'; readonly id: string }
  /** Any position, to a ten-thousandth of a degree. */
  | { readonly kind: 'point'; readonly position: Position };

/** Returns the id of a stop that is a port; undefined for other stops. */
export function portOf(stop: Stop): string | undefined {
  return stop.kind === 'port' ? stop.id : undefined;
}

/** The requirements of the leg between two stops. */
export interface ItineraryLeg {
  /** Ids of passages that the leg must take, in this order. If empty, the engine chooses. */
  readonly via: readonly string[];
  /** Whether the leg follows the land network instead of going by sea. */
  readonly byLand: boolean;
}

/** The stops of a voyage and the requirements of the legs between them. */
export interface Itinerary {
  /** From 2 to `MAX_STOPS`. */
  readonly stops: readonly Stop[];
  /** One fewer than `stops`. */
  readonly legs: readonly ItineraryLeg[];
}

/** Two ends and eight stops between them. */
export const MAX_STOPS = 10;

export const BY_SEA: ItineraryLeg = { via: [], byLand: false };

const SEPARATOR = '~';
const VIA_LAND = 'via.land';
const PORT = /^[a-z]{2}[a-z0-9]{3}$/;
const NAMED = /^(p|t|via)\.([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const POINT = /^(\d{1,2}(?:\.\d{1,4})?)([ns])(\d{1,3}(?:\.\d{1,4})?)([ew])$/;

/**
 * Parses an itinerary as addresses write it: `pechy~cnsgh`, `brssz~via.panama~cnsgh`, `t.rio-branco~pechy~cnsgh`,
 * `p.las-bambas~via.land~pechy~11.58s77.27w`. Returns undefined for any other text and for fewer than 2 or more than
 * `MAX_STOPS` stops.
 */
export function parseItinerary(text: string): Itinerary | undefined {
  const stops: Stop[] = [];
  const legs: ItineraryLeg[] = [];
  let leg = BY_SEA;
  for (const token of text.split(SEPARATOR)) {
    const passage = passageOf(token);
    if (passage !== undefined) {
      if (stops.length === 0) return undefined;
      leg = token === VIA_LAND ? { ...leg, byLand: true } : { ...leg, via: [...leg.via, passage] };
      continue;
    }
    const stop = parseStop(token);
    if (!stop) return undefined;
    if (stops.length > 0) legs.push(leg.byLand ? { via: [], byLand: true } : leg);
    stops.push(stop);
    leg = BY_SEA;
  }
  const isComplete = leg === BY_SEA && stops.length >= 2 && stops.length <= MAX_STOPS;
  return isComplete ? { stops, legs } : undefined;
}

/** Formats an itinerary for an address: the inverse of `parseItinerary`. */
export function formatItinerary({ stops, legs }: Itinerary): string {
  return stops
    .flatMap((stop, i) => [...tokensOf(legs[i - 1] ?? BY_SEA), formatStop(stop)])
    .join(SEPARATOR);
}

/** Parses a stop: `pechy`, `p.las-bambas`, `t.pucallpa` or `11.5843s77.2731w`. Returns undefined for any other text. */
export function parseStop(token: string): Stop | undefined {
  if (PORT.test(token)) return { kind: 'port', id: token };
  const [, sort, id = ''] = NAMED.exec(token) ?? [];
  if (sort === 'p') return { kind: 'project', id };
  if (sort === 't') return { kind: 'town', id };
  const [, lat, northSouth, lon, eastWest] = POINT.exec(token) ?? [];
  if (lat === undefined || lon === undefined) return undefined;
  const position: Position = [
    wrapLongitude(eastWest === 'w' ? 0 - Number(lon) : Number(lon)),
    northSouth === 's' ? 0 - Number(lat) : Number(lat),
  ];
  return Math.abs(position[1]) <= 90 ? { kind: 'point', position } : undefined;
}

/** Formats a stop for an address: the inverse of `parseStop`. */
export function formatStop(stop: Stop): string {
  if (stop.kind === 'port') return stop.id;
  if (stop.kind !== 'point') return `${stop.kind === 'project' ? 'p' : 't'}.${stop.id}`;
  const [lon, lat] = stop.position;
  const east = wrapLongitude(lon);
  return `${formatAngle(lat)}${lat < 0 ? 's' : 'n'}${formatAngle(east)}${east < 0 ? 'w' : 'e'}`;
}

/** Returns a stop at a position, rounded to the four decimals that an address carries. */
export function pointStop(position: Position): Stop {
  return { kind: 'point', position: roundPosition(position) };
}

/** Returns the itinerary without required passages, so that the engine chooses the routes. */
export function withoutVia({ stops, legs }: Itinerary): Itinerary {
  return { stops, legs: legs.map(({ byLand }) => ({ via: [], byLand })) };
}

/** Returns the slug of a town's name: `rio-branco` for `Río Branco`. */
export function townId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function passageOf(token: string): string | undefined {
  const [, sort, id] = NAMED.exec(token) ?? [];
  return sort === 'via' ? id : undefined;
}

function tokensOf({ via, byLand }: ItineraryLeg): readonly string[] {
  return byLand ? [VIA_LAND] : via.map((id) => `via.${id}`);
}

function formatAngle(degrees: number): string {
  return String(Number(Math.abs(degrees).toFixed(4)));
}

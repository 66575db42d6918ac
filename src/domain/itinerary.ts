import { type Position, wrapLongitude } from '../geo/position';

/** Where a voyage begins, calls or ends. */
export type Stop =
  /** UN/LOCODE in lower case: a port of the atlas, or of the world. */
  | { readonly kind: 'port'; readonly id: string }
  | { readonly kind: 'project'; readonly id: string }
  /** A town that land legs join, by the slug of its name. */
  | { readonly kind: 'town'; readonly id: string }
  /** Any place, to a ten-thousandth of a degree. */
  | { readonly kind: 'point'; readonly position: Position };

/** How one leads on to the next stop. */
export interface ItineraryLeg {
  /** Ids of passages that must be taken, in this order; none leaves the way to the engine. */
  readonly via: readonly string[];
  /** Over the land legs of the atlas, not by sea. */
  readonly byLand: boolean;
}

/** What a voyage is asked for: its stops, and how one goes from each to the next. */
export interface Itinerary {
  /** Two or more, at most `MAX_STOPS`. */
  readonly stops: readonly Stop[];
  /** One fewer than stops. */
  readonly legs: readonly ItineraryLeg[];
}

/** The two ends and eight between them. */
export const MAX_STOPS = 10;

export const BY_SEA: ItineraryLeg = { via: [], byLand: false };

const SEPARATOR = '~';
const VIA_LAND = 'via.land';
const PORT = /^[a-z]{2}[a-z0-9]{3}$/;
const NAMED = /^(p|t|via)\.([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const POINT = /^(\d{1,2}(?:\.\d{1,4})?)([ns])(\d{1,3}(?:\.\d{1,4})?)([ew])$/;

/**
 * Reads an itinerary as an address has it: `pechy~cnsgh`, `brssz~via.panama~cnsgh`, `t.rio-branco~pechy~cnsgh`,
 * `p.las-bambas~via.land~pechy~11.58s77.27w`. Undefined for anything else, fewer than two stops, or too many.
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

/** The inverse of `parseItinerary`. */
export function formatItinerary({ stops, legs }: Itinerary): string {
  return stops
    .flatMap((stop, i) => [...tokensOf(legs[i - 1] ?? BY_SEA), formatStop(stop)])
    .join(SEPARATOR);
}

/** `pechy`, `p.las-bambas`, `t.pucallpa`, `11.5843s77.2731w`; undefined for what is none of them. */
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

export function formatStop(stop: Stop): string {
  if (stop.kind === 'port') return stop.id;
  if (stop.kind !== 'point') return `${stop.kind === 'project' ? 'p' : 't'}.${stop.id}`;
  const [lon, lat] = stop.position;
  const east = wrapLongitude(lon);
  return `${formatAngle(lat)}${lat < 0 ? 's' : 'n'}${formatAngle(east)}${east < 0 ? 'w' : 'e'}`;
}

/** A place as a stop: rounded to what an address carries. */
export function pointStop([lon, lat]: Position): Stop {
  // Adding nought makes a nought of minus nought.
  const round = (value: number) => Number(value.toFixed(4)) + 0;
  return { kind: 'point', position: [wrapLongitude(round(wrapLongitude(lon))), round(lat)] };
}

/** The same voyage without what the reader wanted passed: the way is left to the engine. */
export function withoutVia({ stops, legs }: Itinerary): Itinerary {
  return { stops, legs: legs.map(({ byLand }) => ({ via: [], byLand })) };
}

/** A town's name as an address has it: `Río Branco` is `rio-branco`. */
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

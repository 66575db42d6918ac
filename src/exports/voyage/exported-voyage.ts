import type { SeaRoute } from '../../domain/sea-route';
import type { LegPlan, Place } from '../../domain/voyage';
import { voyageTracks } from '../../domain/voyage-track';
import { nearestLongitude, type Position, type Track, wrapLongitude } from '../../geo/position';
import {
  type Hours,
  hours,
  type Kilometres,
  kilometres,
  kilometresToNauticalMiles,
  type NauticalMiles,
  nauticalMiles,
  nauticalMilesToKilometres,
} from '../../geo/units';
import { callTimes } from '../../voyage/call-times';
import type { Segment } from '../../voyage/segments';
import { timeAlong } from './leg-clock';
import { type LegWaypoint, landWaypoints, seaWaypoints } from './leg-waypoints';

/** What every file says of itself, in the reader's language. */
export interface FileFacts {
  readonly title: string;
  readonly description: string;
  /** The permanent link to the voyage. */
  readonly link: string;
  readonly version: string;
  readonly notForNavigation: string;
  readonly derived: string;
  readonly licence: string;
  readonly sources: readonly string[];
}

export interface ExportedStop {
  /** As addresses write it: `pechy`. */
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  /** After the start of the voyage. */
  readonly arrives?: Hours;
  readonly leaves?: Hours;
}

export interface ExportedWaypoint {
  readonly kind: LegWaypoint['kind'];
  /** Of a stop, passage or way; empty for other points. */
  readonly name: string;
  /** Unwrapped. */
  readonly position: Position;
  /** From the start of the voyage, land included. */
  readonly distance: NauticalMiles;
  /** After the start of the voyage: on arrival. */
  readonly time: Hours;
}

export interface ExportedLeg {
  readonly mode: 'sea' | 'land';
  readonly from: string;
  readonly to: string;
  readonly length: NauticalMiles;
  readonly kilometres: Kilometres;
  /** Time under way, without the stay at its end. */
  readonly time: Hours;
  /** Names of the passages in the order sailed. */
  readonly passages: readonly string[];
  /** Length of the ways over land that are not open. */
  readonly notOpen: Kilometres;
  /** As the map draws it: unwrapped, in steps of 50 km at most at sea. */
  readonly track: Track;
  readonly waypoints: readonly ExportedWaypoint[];
}

/** A voyage as its files hold it. */
export interface ExportedVoyage {
  readonly facts: FileFacts;
  readonly stops: readonly ExportedStop[];
  readonly legs: readonly ExportedLeg[];
  /** Distance by sea, canals included, and over land, as the desk shows them. */
  readonly bySea: NauticalMiles;
  readonly overLand: Kilometres;
  readonly total: Hours;
  readonly speed: number;
  /** In milliseconds since 1970; absent if the reader set no day. */
  readonly departure?: number;
}

/** What a voyage is exported from. */
export interface VoyageParts {
  readonly facts: FileFacts;
  readonly stops: readonly { readonly id: string; readonly name: string; readonly place: Place }[];
  readonly legs: readonly LegPlan[];
  readonly routes: readonly (SeaRoute | undefined)[];
  readonly segments: readonly Segment[];
  readonly speed: number;
  readonly departure?: number;
  passageName(id: string): string;
  wayName(id: string): string;
}

/** Returns a voyage as its files hold it: the routes, lengths and times that the desk shows. */
export function exportVoyage(parts: VoyageParts): ExportedVoyage {
  const times = callTimes(parts.segments, parts.legs.length);
  const tracks = voyageTracks(parts.legs, parts.routes);
  const legs: ExportedLeg[] = [];
  let run = nauticalMiles(0);
  for (const i of parts.legs.keys()) {
    const leg = exportLeg(parts, i, {
      track: tracks[i] ?? [],
      run,
      begins: times[i]?.leaves ?? hours(0),
    });
    legs.push(leg);
    run = nauticalMiles(run + leg.length);
  }
  const sum = (mode: ExportedLeg['mode'], of: 'length' | 'kilometres') =>
    legs.reduce((total, leg) => total + (leg.mode === mode ? leg[of] : 0), 0);
  return {
    facts: parts.facts,
    stops: parts.stops.map(({ id, name, place: { position } }, i) => ({
      ...{ id, name },
      position: [wrapLongitude(position[0]), position[1]],
      ...times[i],
    })),
    legs,
    bySea: nauticalMiles(sum('sea', 'length')),
    overLand: kilometres(sum('land', 'kilometres')),
    total: times.at(-1)?.arrives ?? hours(0),
    speed: parts.speed,
    ...(parts.departure !== undefined && { departure: parts.departure }),
  };
}

function exportLeg(
  parts: VoyageParts,
  i: number,
  { track, run, begins }: { readonly track: Track; readonly run: number; readonly begins: Hours },
): ExportedLeg {
  const [plan, route] = [parts.legs[i], parts.routes[i]];
  const segments = parts.segments.filter(({ leg, kind }) => leg === i && kind !== 'port');
  const [from, to] = [parts.stops[i]?.name ?? '', parts.stops[i + 1]?.name ?? ''];
  const land = plan?.mode === 'land' ? plan.route : undefined;
  const length = land ? kilometresToNauticalMiles(land.distance) : (route?.distance ?? 0);
  const points = land ? landWaypoints(land) : route ? seaWaypoints(route) : [];
  const nameOf = ({ kind, id, distance }: LegWaypoint) => {
    if (kind === 'end') return distance === 0 ? from : to;
    if (id === undefined) return '';
    return kind === 'passage' ? parts.passageName(id) : parts.wayName(id);
  };
  // Each leg continues the longitudes of the one before.
  const start = track[0]?.[0] ?? 0;
  const turn =
    nearestLongitude(points[0]?.position[0] ?? start, start) - (points[0]?.position[0] ?? start);
  return {
    mode: plan?.mode ?? 'sea',
    ...{ from, to, track },
    length: nauticalMiles(length),
    kilometres: land?.distance ?? nauticalMilesToKilometres(nauticalMiles(length)),
    time: hours(segments.reduce((sum, segment) => sum + segment.hours, 0)),
    passages: (route?.passages ?? []).map(({ id }) => parts.passageName(id)),
    notOpen: kilometres(
      (land?.stretches ?? []).reduce(
        (sum, { status, distance }) => sum + (status === 'open' ? 0 : distance),
        0,
      ),
    ),
    waypoints: points.map((point) => ({
      kind: point.kind,
      name: nameOf(point),
      position: [point.position[0] + turn, point.position[1]],
      distance: nauticalMiles(run + point.distance),
      time: hours(begins + timeAlong(segments, point.distance)),
    })),
  };
}

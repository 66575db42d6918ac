import { unwrapTrack } from '../geo/antimeridian';
import { trackLength } from '../geo/geodesic';
import { nearestLongitude, type Position, type Track } from '../geo/position';
import { sailedTrack } from '../geo/track';
import { type NauticalMiles, nauticalMiles } from '../geo/units';
import { findPassageCrossings } from './passage-crossings';
import type { Passages } from './passages';
import type { Path } from './path';
import type { PassageCrossing, RouteApproach, RouteFlag, RouteQuery, SeaRoute } from './sea-route';
import { toPosition } from './vec';

interface RouteParts {
  readonly query: Pick<RouteQuery, 'from' | 'to'>;
  readonly path: Path;
  readonly flags: readonly RouteFlag[];
  readonly passages: Passages;
}

/** Joins the parts of a path into one route whose longitudes never jump, measured on WGS84. */
export function assembleRoute({ query, path, flags, passages }: RouteParts): SeaRoute {
  const outward = path.from.legs.map(({ points }) => points.map(toPosition));
  const inward = [...path.to.legs]
    .reverse()
    .map(({ points }) => [...points].reverse().map(toPosition));
  const sea = path.sections.flatMap(({ points }, i) =>
    points.slice(i === 0 ? 0 : 1).map(toPosition),
  );
  pin(outward[0] ?? sea, 0, query.from);
  const last = inward.at(-1) ?? sea;
  pin(last, last.length - 1, query.to);
  const lines = unwrapLines([...outward, sea, ...inward]);
  const waypoints = lines[outward.length] as Track;
  const approaches = lines.flatMap((track, i): RouteApproach[] => {
    if (i === outward.length) return [];
    const end = i < outward.length ? 'from' : 'to';
    const legs = end === 'from' ? path.from.legs : [...path.to.legs].reverse();
    const leg = legs[end === 'from' ? i : i - outward.length - 1];
    if (!leg) return [];
    const named = leg.fairway === undefined ? {} : { fairway: leg.fairway };
    return [{ end, kind: leg.kind, ...named, track, distance: trackLength(track) }];
  });
  const before = sum(
    approaches.filter(({ end }) => end === 'from').map(({ distance }) => distance),
  );
  const atSea = trackLength(waypoints);
  const after = sum(approaches.filter(({ end }) => end === 'to').map(({ distance }) => distance));
  return {
    ok: true,
    distance: nauticalMiles(before + atSea + after),
    track: sailedTrack(waypoints),
    waypoints,
    approaches,
    passages: [
      ...canalsOf(approaches, passages, 'from', 0),
      ...findPassageCrossings(waypoints, path.sections, passages, before),
      ...canalsOf(approaches, passages, 'to', before + atSea),
    ],
    flags,
  };
}

/** Returns the canals that the approaches at one end follow, `start` nautical miles after the start of the route. */
function canalsOf(
  approaches: readonly RouteApproach[],
  { links }: Passages,
  side: RouteApproach['end'],
  start: number,
): PassageCrossing[] {
  let before = start;
  return approaches
    .filter(({ end }) => end === side)
    .flatMap(({ fairway, track, distance }): PassageCrossing[] => {
      const at = nauticalMiles(before);
      before += distance;
      const [position] = track;
      const isCanal = fairway !== undefined && links.has(fairway);
      return isCanal && position ? [{ id: fairway, position, distance: at }] : [];
    });
}

/** Puts the very position of the query at an end, free of rounding by vectors. */
function pin(line: Position[], at: number, position: Position): void {
  if (line.length > 0) line[at] = position;
}

/** Unwraps lines that follow one another as one line. */
function unwrapLines(lines: readonly (readonly Position[])[]): Track[] {
  let lon: number | undefined;
  return lines.map((line) => {
    const [first, ...rest] = line;
    if (!first) return [];
    const start: Position = [
      lon === undefined ? first[0] : nearestLongitude(first[0], lon),
      first[1],
    ];
    const track = unwrapTrack([start, ...rest]);
    lon = track.at(-1)?.[0];
    return track;
  });
}

function sum(distances: readonly NauticalMiles[]): number {
  return distances.reduce((total, distance) => total + distance, 0);
}

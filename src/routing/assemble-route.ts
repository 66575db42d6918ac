import type { RouteApproach, RouteFlag, RouteQuery, SeaRoute } from '../domain/sea-route';
import { unwrapTrack } from '../geo/antimeridian';
import { trackLength } from '../geo/geodesic';
import { nearestLongitude, type Position, type Track } from '../geo/position';
import { densify } from '../geo/track';
import { type NauticalMiles, nauticalMiles } from '../geo/units';
import { findPassageCrossings } from './passage-crossings';
import type { Passages } from './passages';
import type { Path } from './path';
import { toPosition } from './vec';

interface Found {
  readonly query: Pick<RouteQuery, 'from' | 'to'>;
  readonly way: Path;
  readonly flags: readonly RouteFlag[];
  readonly passages: Passages;
}

/** 50 km and a margin for the ellipsoid. */
const MAX_STEP = nauticalMiles(26.5);

/** What was found, as one line whose longitudes never jump, measured on WGS84. */
export function assembleRoute({ query, way, flags, passages }: Found): SeaRoute {
  const outward = way.from.legs.map(({ points }) => points.map(toPosition));
  const inward = [...way.to.legs]
    .reverse()
    .map(({ points }) => [...points].reverse().map(toPosition));
  const sea = way.sections.flatMap(({ points }, i) =>
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
    const legs = end === 'from' ? way.from.legs : [...way.to.legs].reverse();
    const leg = legs[end === 'from' ? i : i - outward.length - 1];
    if (!leg) return [];
    const named = leg.fairway === undefined ? {} : { fairway: leg.fairway };
    return [{ end, kind: leg.kind, ...named, track, distance: trackLength(track) }];
  });
  const before = sum(
    approaches.filter(({ end }) => end === 'from').map(({ distance }) => distance),
  );
  const after = sum(approaches.filter(({ end }) => end === 'to').map(({ distance }) => distance));
  return {
    ok: true,
    distance: nauticalMiles(before + trackLength(waypoints) + after),
    track: densify(waypoints, MAX_STEP),
    waypoints,
    approaches,
    passages: findPassageCrossings(waypoints, way.sections, passages, before),
    flags,
  };
}

/** The ends are the very positions asked for, not what is left of them after a turn through space. */
function pin(line: Position[], at: number, position: Position): void {
  if (line.length > 0) line[at] = position;
}

/** Lines that follow one another, unwrapped as one. */
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

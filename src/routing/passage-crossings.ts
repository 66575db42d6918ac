import { geodesicDistance, trackLength } from '../geo/geodesic';
import { nearestLongitude, type Position, type Track } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import type { Passages } from './passages';
import type { PathSection } from './path';
import type { PassageCrossing } from './sea-route';
import { arcCrossing, toPosition, toVec, type Vec } from './vec';

/**
 * Returns the passages that a line takes, in order, each once at its first crossing.
 *
 * @param before length of what comes before the line, nautical miles
 */
export function findPassageCrossings(
  waypoints: Track,
  sections: readonly PathSection[],
  passages: Passages,
  before: number,
): PassageCrossing[] {
  const found = [...gateCrossings(waypoints, passages), ...canalCrossings(waypoints, sections)]
    .map(({ id, position, leg }) => {
      const start = waypoints[leg] as Position;
      const run = trackLength(waypoints.slice(0, leg + 1)) + geodesicDistance(start, position);
      return { id, position, distance: nauticalMiles(before + run) };
    })
    .sort((a, b) => a.distance - b.distance);
  return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
}

interface LocatedCrossing {
  readonly id: string;
  readonly position: Position;
  readonly leg: number;
}

function gateCrossings(waypoints: Track, { gates }: Passages): LocatedCrossing[] {
  const points = waypoints.map(toVec);
  return waypoints.slice(1).flatMap(([lon], leg) => {
    const [a, b] = [points[leg] as Vec, points[leg + 1] as Vec];
    return [...gates].flatMap(([id, gate]): LocatedCrossing[] => {
      for (let i = 1; i < gate.length; i++) {
        const met = arcCrossing(a, b, gate[i - 1] as Vec, gate[i] as Vec);
        if (!met) continue;
        const [metLon, lat] = toPosition(met);
        return [{ id, leg, position: [nearestLongitude(metLon, lon), lat] }];
      }
      return [];
    });
  });
}

function canalCrossings(waypoints: Track, sections: readonly PathSection[]): LocatedCrossing[] {
  let leg = 0;
  return sections.flatMap(({ points, canal }): LocatedCrossing[] => {
    const start = leg;
    leg += points.length - 1;
    const position = waypoints[start];
    return canal && position ? [{ id: canal, leg: start, position }] : [];
  });
}

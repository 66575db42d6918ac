import { readFileSync } from 'node:fs';
import type { CorridorMap } from '../../../src/domain/corridor';
import type { Localized } from '../../../src/domain/language';
import type { PassageSummary } from '../../../src/domain/passage';
import type { ProjectSummary } from '../../../src/domain/project';
import type { DistanceComparison } from '../../../src/domain/published-distance';
import { drawnSeaLeg } from '../../../src/domain/sea-track';
import type { Position } from '../../../src/geo/position';
import { copyNear } from './mercator';

/** What the built site publishes, read from its own files. */
export const DIST = 'dist';

export const projects = read<readonly ProjectSummary[]>('data/projects.json');
export const corridorMap = read<CorridorMap>('data/corridor-map.json');
export const passages = read<readonly PassageSummary[]>('data/passages.json');
export const distances = read<DistanceComparison>('routing/distances.json');
export const seaTrack = drawnSeaLeg(corridorMap.seaLeg).track;
export const THE_CORRIDOR = `${corridorMap.seaLeg.from}~${corridorMap.seaLeg.to}`;

export function nameOf(kind: 'project' | 'port' | 'leg' | 'corridor', id: string): Localized {
  return read<{ name: Localized }>(`data/${kind}/${id}.json`).name;
}

/** The project that stands farthest from everything else a click could hit, so that it never clusters. */
export function loneliestProject(): ProjectSummary {
  const points = projects.filter((project) => !project.line && project.precision === 'site');
  const [first] = points
    .map((project) => ({ project, room: distanceToNearest(project) }))
    .sort((a, b) => b.room - a.room);
  if (!first) throw new Error('projects.json has no project at a point');
  return first.project;
}

function distanceToNearest({ id, position }: ProjectSummary): number {
  const others: Position[] = [
    ...projects.filter((each) => each.id !== id).flatMap((each) => each.line ?? [each.position]),
    ...corridorMap.ports.map((port) => port.position),
    ...corridorMap.legs.flatMap((leg) => leg.stops.map((stop) => stop.position)),
    ...seaTrack,
  ];
  return Math.min(
    ...others.map(([lon, lat]) =>
      Math.hypot(copyNear(lon, position[0]) - position[0], lat - position[1]),
    ),
  );
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(`${DIST}/generated/${file}`, 'utf8')) as T;
}

import type { CorridorMap, LandLegSummary } from '../../../domain/corridor';
import type { GazetteerPort } from '../../../domain/gazetteer';
import { inEveryLocale, type Localized } from '../../../domain/locale';
import { PLACE_RADIUS } from '../../../domain/place';
import type { ProjectSummary } from '../../../domain/project';
import type { Town } from '../../../domain/town';
import { linesNear, type NearPlace, placesNear } from '../../../geo/places-near';
import type { Position } from '../../../geo/position';
import { type Kilometres, kilometresToNauticalMiles, nauticalMiles } from '../../../geo/units';

/** A port of the world; one with a record of its own has a page. */
export interface NearPort {
  /** UN/LOCODE in lower case. */
  readonly id: string;
  readonly name: Localized;
  readonly country: string;
  readonly position: Position;
  readonly hasPage: boolean;
}

/**
 * What is around a place, nearest first: ports at any distance, towns as far as they have been fetched, everything else
 * within the greatest radius.
 */
export interface Surroundings {
  readonly ports: readonly NearPlace<NearPort>[];
  readonly projects: readonly NearPlace<ProjectSummary>[];
  readonly legs: readonly NearPlace<LandLegSummary>[];
  readonly towns: readonly NearPlace<Town>[];
}

/** The lists that are searched. */
export interface Searched {
  readonly corridorMap: Pick<CorridorMap, 'ports' | 'legs'>;
  readonly projects: readonly ProjectSummary[];
  readonly gazetteer: readonly GazetteerPort[];
}

const GREATEST_RADIUS = kilometresToNauticalMiles(PLACE_RADIUS.max as Kilometres);
const ANYWHERE = nauticalMiles(Number.POSITIVE_INFINITY);

/** Returns what is around a position. Legs, and projects that have a line, count by the nearest point of their line. */
export function surroundingsOf(
  from: Position,
  { corridorMap, projects, gazetteer }: Searched,
): Omit<Surroundings, 'towns'> {
  const lines = projects.map((project) => ({
    ...project,
    track: project.line ?? [project.position],
  }));
  const legs = corridorMap.legs.map((leg) => ({
    ...leg,
    track: leg.stops.map(({ position }) => position),
  }));
  return {
    ports: placesNear(from, portsOf(corridorMap, gazetteer), ANYWHERE),
    projects: linesNear(from, lines, GREATEST_RADIUS),
    legs: linesNear(from, legs, GREATEST_RADIUS),
  };
}

/** Returns those within a radius. */
export function within<T>(
  found: readonly NearPlace<T>[],
  radius: Kilometres,
): readonly NearPlace<T>[] {
  const reach = kilometresToNauticalMiles(radius);
  return found.filter(({ distance }) => distance <= reach);
}

/** Returns the ports of the atlas, and those of the world that have no record. */
function portsOf(
  { ports }: Searched['corridorMap'],
  gazetteer: readonly GazetteerPort[],
): readonly NearPort[] {
  const ids = new Set(ports.map(({ id }) => id));
  return [
    ...ports.map(({ id, name, country, position }) => ({
      id,
      name,
      country,
      position,
      hasPage: true,
    })),
    ...gazetteer
      .filter(({ id }) => !ids.has(id))
      .map(({ id, name, country, position }) => ({
        ...{ id, name: inEveryLocale(name), country, position, hasPage: false },
      })),
  ];
}

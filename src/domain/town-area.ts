import { boundsOf } from '../geo/bounds';
import { circleAround } from '../geo/circle';
import { type Position, wrapLongitude } from '../geo/position';
import { type Kilometres, kilometresToNauticalMiles } from '../geo/units';

/** Degrees of longitude and latitude of an area whose towns are published in one file. */
const AREA_DEGREES = 10;
const COLUMNS = 360 / AREA_DEGREES;

/** Returns the ids of all areas of the world. */
export function allTownAreas(): readonly string[] {
  return areasBetween([-180, -90], [180 - AREA_DEGREES, 90 - AREA_DEGREES]);
}

/** Returns the id of the area in which a position lies: the latitude and longitude of its south-west corner. */
export function townAreaOf([lon, lat]: Position): string {
  const south = Math.min(90 - AREA_DEGREES, cornerOf(lat));
  return `${south}_${cornerOf(wrapLongitude(lon))}`;
}

/** Returns the ids of the areas that a circle touches, and of a few more beside it. */
export function townAreasWithin(centre: Position, radius: Kilometres): readonly string[] {
  const bounds = boundsOf(circleAround(centre, kilometresToNauticalMiles(radius)).area);
  if (!bounds) return [];
  const [west, south, east, north] = bounds;
  return areasBetween([west, south], [east, north]);
}

function areasBetween([west, south]: Position, [east, north]: Position): readonly string[] {
  const columns = Math.min(COLUMNS, (cornerOf(east) - cornerOf(west)) / AREA_DEGREES + 1);
  const rows = (cornerOf(north) - cornerOf(south)) / AREA_DEGREES + 1;
  const found = Array.from({ length: rows * columns }, (_, i) =>
    townAreaOf([
      cornerOf(west) + (i % columns) * AREA_DEGREES,
      cornerOf(south) + Math.floor(i / columns) * AREA_DEGREES,
    ]),
  );
  return [...new Set(found)];
}

function cornerOf(degrees: number): number {
  // Adding 0 turns -0 into 0.
  return Math.floor(degrees / AREA_DEGREES) * AREA_DEGREES + 0;
}

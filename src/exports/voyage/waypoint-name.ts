import type { ExportedWaypoint } from './exported-voyage';

/** Returns the name of a waypoint; its number for one without: plotters want a name for each. */
export function waypointName({ name }: ExportedWaypoint, number: number): string {
  return name === '' ? `WP${String(number).padStart(3, '0')}` : name;
}

import { initialBearing } from '../../geo/great-circle';
import { hours } from '../../geo/units';
import { csvText } from '../csv-text';
import type { ExportedVoyage } from './exported-voyage';
import { factLines } from './file-facts';
import { waypointName } from './waypoint-name';
import { instantAt, utcText, writtenDays, writtenNumber, writtenPosition } from './written-values';

const HEAD = [
  'number',
  'name',
  'kind',
  'leg',
  'lat',
  'lon',
  'course_deg',
  'distance_nm',
  'distance_so_far_nm',
  'days_so_far',
  'eta_utc',
  'etd_utc',
];

/**
 * Returns the waypoints of a voyage as CSV, below lines behind `#` that say what the file is. `course_deg` is the initial true
 * course of the great circle from the waypoint before, and `distance_nm` its length on WGS84; a stop stands once, with the times
 * at which the ship arrives and leaves.
 */
export function waypointCsv(voyage: ExportedVoyage): string {
  const rows = voyage.legs.flatMap((leg, i) =>
    leg.waypoints.slice(i === 0 ? 0 : 1).map((point) => ({ point, leg: i })),
  );
  const lastOf = (leg: number) => voyage.legs[leg]?.waypoints.at(-1);
  return csvText([
    ...factLines(voyage.facts).map((line) => [`# ${line}`]),
    HEAD,
    ...rows.map(({ point, leg }, i) => {
      const before = rows[i - 1]?.point;
      const [lon, lat] = writtenPosition(point.position);
      // The stop at which the leg ends, or the first one.
      const stop = i === 0 ? voyage.stops[0] : voyage.stops[leg + 1];
      const leaves = i === 0 || point === lastOf(leg) ? stop?.leaves : undefined;
      const [eta, etd] = [instantAt(voyage, point.time), instantAt(voyage, leaves)];
      return [
        i + 1,
        waypointName(point, i + 1),
        point.kind === 'end' ? 'stop' : point.kind,
        leg + 1,
        lat,
        lon,
        before && Number(initialBearing(before.position, point.position).toFixed(1)) % 360,
        before && writtenNumber(point.distance - before.distance),
        writtenNumber(point.distance),
        writtenDays(hours(point.time)),
        i === 0 ? undefined : eta && utcText(eta),
        etd && utcText(etd),
      ];
    }),
  ]);
}

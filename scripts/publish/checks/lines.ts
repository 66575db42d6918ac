import { unwrapTrack } from '../../../src/geo/antimeridian';
import { trackLength } from '../../../src/geo/geodesic';
import type { Track } from '../../../src/geo/position';
import { nauticalMilesToKilometres } from '../../../src/geo/units';
import { kilometresOverLand } from '../../../tools/coast/land-stretches';
import type { Dataset, KeptData } from '../dataset';
import type { Check } from './check';
import { land } from './lines-and-rings';

/**
 * Water that a schematic line may cross, which cuts corners: this many kilometres, or this share of its length.
 */
const WATER_KM = 40;
const WATER_SHARE = 0.12;

/**
 * Land that a track at sea may touch, kilometres: the track is drawn from the same shore, to a hundred metres.
 */
const LAND_KM = 0.5;

export const linesStayOnLand: Check = {
  name: 'linesStayOnLand',
  holds: `Lines of projects and land legs lie on land but for ${WATER_KM} km or ${WATER_SHARE * 100} % of their length.`,
  faults: (dataset) =>
    landLines(dataset).flatMap(({ field, line }) => {
      const length = nauticalMilesToKilometres(trackLength(line));
      const water = length - kilometresOverLand(land(), line);
      return water > Math.max(WATER_KM, WATER_SHARE * length)
        ? [
            `${field}: crosses ${Math.round(water)} km of water out of ${Math.round(length)}; check the order and the positions of its places`,
          ]
        : [];
    }),
};

export const seaTracksStayOffLand: Check<Dataset> = {
  name: 'seaTracksStayOffLand',
  holds:
    'The sea leg and the routes between the calls of services touch no land of Natural Earth 1:10m.',
  faults: ({ seaLeg, serviceLegs }) => {
    const tracks = [
      { field: 'the sea leg', track: seaLeg.waypoints },
      ...[...serviceLegs].flatMap(([id, legs]) =>
        legs.map((leg, i) => ({
          field: `data/services/${id}.yaml: calls.${i}`,
          track: leg.waypoints,
        })),
      ),
    ];
    return tracks.flatMap(({ field, track }) => {
      const over = kilometresOverLand(land(), track);
      return over > LAND_KM
        ? [
            `${field}: the route from here runs over ${over.toFixed(1)} km of land; check the ports at its ends`,
          ]
        : [];
    });
  },
};

function landLines({ projects, legs }: KeptData): readonly { field: string; line: Track }[] {
  return [
    ...projects.flatMap(({ id, line }) =>
      line ? [{ field: `data/projects/${id}.yaml: line`, line }] : [],
    ),
    ...legs.map(({ id, stops }) => ({
      field: `data/legs/${id}.yaml: stops`,
      line: unwrapTrack(stops.map(({ position }) => position)),
    })),
  ];
}

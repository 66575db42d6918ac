import { unwrapTrack } from '../../../src/geo/antimeridian';
import type { Track } from '../../../src/geo/position';
import { kilometresOverLand } from '../../../tools/coast/land-stretches';
import type { Dataset, KeptData } from '../dataset';
import type { Check } from './check';
import { fineLand, land, segmentsOf } from './lines-and-rings';
import { farthestOffShore } from './off-shore';

/**
 * How far from the shore a schematic line may come over water, kilometres: Natural Earth draws the shores of harbour
 * towns so much too far inland.
 */
const OFF_SHORE_KM = 0.5;

/**
 * Land that a track at sea may touch, kilometres: the track is drawn from the same shore, to a hundred metres.
 */
const LAND_KM = 0.5;

export const linesStayOnLand: Check = {
  name: 'linesStayOnLand',
  holds: `Lines of projects and land legs cross no sea: they lie on the land of Natural Earth 1:10m or within ${OFF_SHORE_KM} km of it, but for rivers and for steps that the file gives to a bridge or a canal.`,
  faults: (dataset) =>
    landLines(dataset).flatMap(({ field, line, overWater }) =>
      segmentsOf(line).flatMap(([from, to], step) => {
        if (overWater.includes(step)) return [];
        const worst = farthestOffShore(from, to);
        return worst && worst.distance > OFF_SHORE_KM
          ? [
              `${field}.${step + 1}: the line from the place before runs ${worst.distance.toFixed(1)} km off the shore near ${worst.position.map((each) => each.toFixed(2)).join(', ')}; add a place on land between them, or say what leads over the water (over: bridge)`,
            ]
          : [];
      }),
    ),
};

export const seaTracksStayOffLand: Check<Dataset> = {
  name: 'seaTracksStayOffLand',
  holds:
    'The sea leg and the routes between the calls of services touch no land that the map draws, of Natural Earth 1:10m or of the fine coast.',
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
      const over = Math.max(...[land(), fineLand()].map((each) => kilometresOverLand(each, track)));
      return over > LAND_KM
        ? [
            `${field}: the route from here runs over ${over.toFixed(1)} km of land; check the ports at its ends`,
          ]
        : [];
    });
  },
};

interface LandLine {
  readonly field: string;
  readonly line: Track;
  readonly overWater: readonly number[];
}

function landLines({ projects, legs, stepsOverWater }: KeptData): readonly LandLine[] {
  return [
    ...projects.flatMap(({ id, line, kind }) =>
      line && kind !== 'waterway' ? [lineOf(`projects/${id}`, 'line', line)] : [],
    ),
    ...legs.flatMap(({ id, stops, mode }) =>
      mode === 'river'
        ? []
        : [lineOf(`legs/${id}`, 'stops', unwrapTrack(stops.map(({ position }) => position)))],
    ),
  ];
  function lineOf(record: string, field: string, line: Track): LandLine {
    const overWater = stepsOverWater.get(record) ?? [];
    return { field: `data/${record}.yaml: ${field}`, line, overWater };
  }
}

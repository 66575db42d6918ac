import { initialBearing } from '../../../src/geo/great-circle';
import type { Track } from '../../../src/geo/position';
import { isLand } from '../../../tools/coast/land';
import type { Check } from './check';
import { kilometresBetween, land, segmentsOf } from './lines-and-rings';

/** Limits of the distance between two positions of a track, kilometres. */
const MIN_STEP = 0.1;
const MAX_STEP = 60;
/** Largest change of course at one position, degrees. */
const MAX_TURN = 150;

export const approachesBeginAtSea: Check = {
  name: 'approachesBeginAtSea',
  holds: 'An approach that joins no other begins in water of Natural Earth 1:10m.',
  faults: ({ approaches }) =>
    approaches
      .filter(({ joins, track: [start] }) => joins === undefined && start && isLand(land(), start))
      .map(({ id }) => `data/approaches/${id}.yaml: track.0: lies on land; begin farther out`),
};

export const approachesRunInward: Check = {
  name: 'approachesRunInward',
  holds: 'No branch leaves its approach at the sea end.',
  faults: ({ approaches }) => {
    const starts = new Map(approaches.map(({ id, track: [start] }) => [id, String(start)]));
    return approaches
      .filter(
        ({ joins, track: [start] }) => joins !== undefined && starts.get(joins) === String(start),
      )
      .map(
        ({ id, joins }) =>
          `data/approaches/${id}.yaml: track.0: is the sea end of ${joins}; begin at sea instead, or where the two part`,
      );
  },
};

export const approachesStepEvenly: Check = {
  name: 'approachesStepEvenly',
  holds: `An approach has a position every ${MIN_STEP} to ${MAX_STEP} km.`,
  faults: ({ approaches }) =>
    approaches.flatMap(({ id, track }) =>
      segmentsOf(track)
        .map(([from, to]) => kilometresBetween(from, to))
        .flatMap((km, i) =>
          km < MIN_STEP || km > MAX_STEP
            ? [`data/approaches/${id}.yaml: track.${i + 1}: is ${km.toFixed(2)} km from the last`]
            : [],
        ),
    ),
};

export const approachesNeverTurnBack: Check = {
  name: 'approachesNeverTurnBack',
  holds: `An approach turns by ${MAX_TURN} degrees at most.`,
  faults: ({ approaches }) =>
    approaches.flatMap(({ id, track }) =>
      turnsOf(track).flatMap((turn, i) =>
        turn > MAX_TURN
          ? [
              `data/approaches/${id}.yaml: track.${i + 1}: turns by ${Math.round(turn)} degrees; check the order`,
            ]
          : [],
      ),
    ),
};

/** Returns the change of course at each position except the ends, degrees in [0, 180]. */
function turnsOf(track: Track): readonly number[] {
  return track.slice(1, -1).map((here, i) => {
    const [before, after] = [track[i] ?? here, track[i + 2] ?? here];
    const turn = Math.abs(initialBearing(here, after) - initialBearing(before, here)) % 360;
    return Math.min(turn, 360 - turn);
  });
}

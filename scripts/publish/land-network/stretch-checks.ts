import type { NetworkPlace, NetworkStretch } from '../../../src/domain/land-network';
import { lambertDistance } from '../../../src/geo/lambert-distance';
import type { Track } from '../../../src/geo/position';
import { nauticalMilesToKilometres } from '../../../src/geo/units';
import type { Check } from '../checks/check';
import { kilometresBetween, segmentsOf } from '../checks/lines-and-rings';
import { farthestOffShore } from '../checks/off-shore';
import type { KeptData } from '../dataset';
import { MAX_SINUOSITY } from './measure-sinuosities';

/** What rounding to a tenth of a kilometre may take from a length. */
const ROUNDING_KM = 0.1;
/** Greatest length of the line between two places: what GeoNames has no place in is no longer. */
const LONGEST_LINE_KM = 300;
/** How far over water a line may run, and how far where a port lies within `HARBOUR_KM`: quays are built into the sea. */
const OFF_SHORE_KM = 0.5;
const OFF_SHORE_AT_HARBOUR_KM = 2;
const HARBOUR_KM = 15;
/** Stretches through forest in which no place is known. */
const WITHOUT_PLACES: ReadonlySet<string> = new Set(['humaita-am~careiro']);

export const networkStretchesAreAsLongAsTheyCanBe: Check = {
  name: 'networkStretchesAreAsLongAsTheyCanBe',
  holds: `A stretch of the land network is not shorter than its great circle nor longer than ${MAX_SINUOSITY} times it, and its line not longer than ${LONGEST_LINE_KM} km; published lengths agree.`,
  faults: ({ landNetwork }) => [
    ...landNetwork.lengthFaults,
    ...drawn(landNetwork).flatMap(({ stretch, track, field }) => {
      const [from, to] = [track[0], track.at(-1)];
      if (!from || !to) return [];
      const straight = nauticalMilesToKilometres(lambertDistance(from, to));
      if (
        stretch.km < straight - ROUNDING_KM ||
        stretch.km > MAX_SINUOSITY * straight + ROUNDING_KM
      )
        return [`${field} is ${stretch.km} km long over ${straight.toFixed(1)} km`];
      return straight > LONGEST_LINE_KM && !WITHOUT_PLACES.has(`${stretch.from}~${stretch.to}`)
        ? [`${field} is ${Math.round(straight)} km without a place; add places between`]
        : [];
    }),
  ],
};

export const networkStaysOnLand: Check = {
  name: 'networkStaysOnLand',
  holds: `Roads and railways of the land network cross no sea: they lie on the land of Natural Earth 1:10m or within ${OFF_SHORE_KM} km of it, near a port ${OFF_SHORE_AT_HARBOUR_KM} km, but for bridges and tunnels.`,
  faults: ({ landNetwork }) =>
    drawn(landNetwork).flatMap(({ stretch, track, field }) => {
      if (stretch.mode === 'river' || landNetwork.overWater.has(stretch)) return [];
      return segmentsOf(track).flatMap(([from, to]) => {
        const worst = farthestOffShore(from, to);
        if (!worst) return [];
        const isAtHarbour = landNetwork.exportPorts.some(({ place }) => {
          const port = landNetwork.places.find(({ id }) => id === place);
          return port && kilometresBetween(port.position, worst.position) <= HARBOUR_KM;
        });
        return worst.distance > (isAtHarbour ? OFF_SHORE_AT_HARBOUR_KM : OFF_SHORE_KM)
          ? [
              `${field} runs ${worst.distance.toFixed(1)} km off the shore near ${worst.position.map((each) => each.toFixed(2)).join(', ')}; put a place or a bend, [lon, lat], on land between them, or say "over: bridge"`,
            ]
          : [];
      });
    }),
};

interface Drawn {
  readonly stretch: NetworkStretch;
  readonly track: Track;
  readonly field: string;
}

function drawn({ places, stretches }: KeptData['landNetwork']): readonly Drawn[] {
  const known = new Map<string, NetworkPlace>(places.map((place) => [place.id, place]));
  return stretches.flatMap((stretch) => {
    const [from, to] = [known.get(stretch.from), known.get(stretch.to)];
    if (!from || !to) return [];
    const field = `data/land-network/ways/${stretch.way}.yaml: ${stretch.from} to ${stretch.to}`;
    return [{ stretch, track: [from.position, ...stretch.bends, to.position], field }];
  });
}

import { DEFAULT_GAINS_OPTIONS } from '../domain/gains-options';
import type { Position } from '../geo/position';
import {
  computeReach,
  isOrigin,
  type PortGate,
  type ReachContext,
  rankPorts,
  transportCosts,
} from './reach';

/** What the atlas says of a position beside the corridor. */
export interface PositionMeasure {
  /** The nearest port that ships containers to Shanghai; absent if there is none. */
  readonly nearest?: PortGate;
  /** Great-circle distance to it on the mean sphere. */
  readonly kilometres: number;
  /** The port that the model puts first by cost for the nearest place of the land network; absent if none is near. */
  readonly best?: PortGate;
}

/** Beyond this distance from the land network no way is known to begin. */
const MAX_GAP_KM = 200;

const EARTH_RADIUS_KM = 6371.0088;

/** Returns the function that measures positions by the default options of the page on who gains: containers by open ways to Shanghai. */
export function positionMeasurer(context: ReachContext): (position: Position) => PositionMeasure {
  const reach = computeReach(transportCosts(DEFAULT_GAINS_OPTIONS, context));
  const gates = reach.open.filter(({ port }) => port.country !== 'CN');
  const places = context.graph.network.places.filter(isOrigin);
  const nearestGate = nearestFinder(gates.map(({ port }) => port.position));
  const nearestPlace = nearestFinder(places.map(({ position }) => position));
  const bestOf = new Map<string, PortGate | undefined>();
  return (position) => {
    const [gateIndex, kilometres] = nearestGate(position);
    const [placeIndex, gap] = nearestPlace(position);
    const [nearest, place] = [gates[gateIndex], places[placeIndex]];
    if (place && !bestOf.has(place.id)) bestOf.set(place.id, rankPorts(reach, place.id)[0]?.gate);
    const best = place && gap <= MAX_GAP_KM ? bestOf.get(place.id) : undefined;
    return { kilometres, ...(nearest && { nearest }), ...(best && { best }) };
  };
}

/** Returns the function that finds the index of the nearest of some positions, and its distance in kilometres. */
function nearestFinder(
  positions: readonly Position[],
): (from: Position) => readonly [index: number, kilometres: number] {
  const units = Float64Array.from(positions.flatMap(unitVector));
  return (from) => {
    const [x, y, z] = unitVector(from);
    let [nearest, cosine] = [-1, -Infinity];
    // The nearest has the greatest cosine of the angle between: no arc is computed but the last.
    for (let i = 0; i < units.length; i += 3) {
      const dot = x * (units[i] ?? 0) + y * (units[i + 1] ?? 0) + z * (units[i + 2] ?? 0);
      if (dot > cosine) {
        cosine = dot;
        nearest = i / 3;
      }
    }
    return [nearest, Math.acos(Math.min(1, cosine)) * EARTH_RADIUS_KM];
  };
}

function unitVector([lon, lat]: Position): [x: number, y: number, z: number] {
  const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

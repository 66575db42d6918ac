import { townId } from '../../src/domain/itinerary';
import type { LandNetwork, NetworkPlace } from '../../src/domain/land-network';
import type { IndexEntry } from '../../src/domain/search-index';
import { greatCircleDistance } from '../../src/geo/great-circle';
import type { Position } from '../../src/geo/position';
import { nauticalMiles } from '../../src/geo/units';
import { landGraph } from '../../src/hinterland/land-graph';
import { measureGraph } from '../../src/hinterland/land-route';
import { landTree } from '../../src/hinterland/land-tree';
import type { Place } from './read-places';

/** A place of the network is the town of its name within this distance. */
const SAME_TOWN = nauticalMiles(20);

/** A town of a land leg, which an address finds before a place of the network. */
interface LegTown {
  readonly name: string;
  readonly position: Position;
}

/**
 * Returns towns with how a voyage begins at those that the land network joins, and its places that are not among them. Leaves out
 * places that are projects, which are found as such, and those whose id an address takes for a town of a land leg elsewhere.
 */
export function joinNetwork(
  network: LandNetwork,
  legTowns: readonly LegTown[],
  towns: readonly Place[],
): readonly Place[] {
  const portOf = nearestExportPorts(network);
  const taken = new Map(legTowns.map(({ name, position }) => [townId(name), position]));
  const isTaken = ({ id, position }: NetworkPlace) => {
    const town = taken.get(id);
    return town !== undefined && greatCircleDistance(town, position) > SAME_TOWN;
  };
  const byId = new Map<string, Place[]>();
  for (const town of towns) {
    for (const id of new Set([town.entry.name.en, ...town.entry.aliases].map(townId))) {
      const key = `${town.entry.country} ${id}`;
      byId.set(key, [...(byId.get(key) ?? []), town]);
    }
  }
  const voyages = new Map<Place, string>();
  const others: Place[] = [];
  for (const place of network.places) {
    if (place.project !== undefined || isTaken(place)) continue;
    const port = portOf(place.id);
    const voyage = `t.${place.id}${port === undefined ? '' : `~~${port}`}`;
    const same = nearest(place.position, byId.get(`${place.country} ${townId(place.name.en)}`));
    if (!same) others.push(otherTown(place, voyage));
    else if (same.entry.voyage === undefined && !voyages.has(same)) voyages.set(same, voyage);
  }
  return [
    ...towns.map((town) => {
      const voyage = voyages.get(town);
      return voyage === undefined ? town : { ...town, entry: { ...town.entry, voyage } };
    }),
    ...others,
  ];
}

function nearest(position: Position, towns: readonly Place[] = []): Place | undefined {
  const distance = ({ entry }: Place) =>
    entry.position ? greatCircleDistance(entry.position, position) : Number.POSITIVE_INFINITY;
  const [town] = towns.toSorted((a, b) => distance(a) - distance(b));
  return town && distance(town) < SAME_TOWN ? town : undefined;
}

function otherTown({ name, country, position, population }: NetworkPlace, voyage: string): Place {
  const entry: IndexEntry = { kind: 'town', id: '', name, aliases: [], country, position, voyage };
  return { entry, population, isCapital: false };
}

/** Returns a function from a place's id to the export port that is nearest to it by open ways; undefined if none leads to one. */
function nearestExportPorts(network: LandNetwork): (place: string) => string | undefined {
  const { graph, lengths } = measureGraph(landGraph(network), { withPlanned: false });
  const trees = network.ports
    .filter(({ servesOnly }) => servesOnly === undefined)
    .map(({ id, place }) => ({ id, least: landTree(graph, place, lengths).least }));
  return (place) => {
    const nodes = graph.nodesOf.get(place) ?? [];
    let best: { id: string; km: number } | undefined;
    for (const { id, least } of trees) {
      const km = Math.min(...nodes.map((node) => least[node] ?? Number.POSITIVE_INFINITY));
      if (Number.isFinite(km) && km < (best?.km ?? Number.POSITIVE_INFINITY)) best = { id, km };
    }
    return best?.id;
  };
}

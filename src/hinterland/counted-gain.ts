import type { CargoOrigin, NetworkPlace } from '../domain/land-network';
import { type RankedPort, type Reach, rankPorts, savingByChancay } from './reach';

/** Places and people of South America by whether cargo gains there by Chancay. */
export interface CountedGain {
  readonly places: number;
  /** People of the places that GeoNames counts. */
  readonly people: number;
  readonly gaining: readonly NetworkPlace[];
  readonly gainingPeople: number;
  /** Producing regions whose place gains. */
  readonly origins: readonly CargoOrigin[];
}

/** The country of ports of destination: its places are no origins. */
const DESTINATION = 'CN';

/** Counts the places at which Chancay is the best port. */
export function countGain(reach: Reach): CountedGain {
  const { places, origins } = reach.graph.network;
  const counted = places.filter(({ country }) => country !== DESTINATION);
  const gains = (id: string) => gainsBy(rankPorts(reach, id));
  const gaining = counted.filter(({ id }) => gains(id));
  const ids = new Set(gaining.map(({ id }) => id));
  return {
    places: counted.length,
    people: peopleOf(counted),
    gaining,
    gainingPeople: peopleOf(gaining),
    origins: origins.filter(({ place }) => ids.has(place)),
  };
}

function gainsBy(ranked: readonly RankedPort[]): boolean {
  return (savingByChancay(ranked) ?? 0) > 0;
}

function peopleOf(places: readonly NetworkPlace[]): number {
  return places.reduce((sum, { population }) => sum + population, 0);
}

import { fetchDataset } from '../datasets/fetch-dataset';
import { gazetteer } from '../datasets/gazetteer-schema';
import { townFile } from '../datasets/search-schema';
import { createPlaceFinder, type FindPlace } from './place-finder';

/** Path of the published ports of the world, from that of the towns. */
const PORTS = '../data/gazetteer.json';

/** Fetches the gazetteer; without a network, or what it lacks, no place is found. `places` is the address of `search/places.json`. */
export async function fetchPlaces(places: string): Promise<FindPlace> {
  const [ports, towns] = await Promise.all([
    fetchDataset(new URL(PORTS, places), gazetteer),
    fetchDataset(new URL(places), townFile),
  ]);
  return createPlaceFinder(
    ports.state === 'ready' ? ports.value : [],
    towns.state === 'ready' ? towns.value : [],
  );
}

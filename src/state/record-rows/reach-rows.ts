import type { LandNetwork, NetworkPlace } from '../../domain/land-network';
import type { Localized } from '../../domain/locale';
import type { PlaceGain } from '../../domain/place-gain';
import type { FetchStatus } from '../data-slice';
import { memoizeSelector } from '../memoize-selector';
import { countryWords, filteredRows } from './filtered-rows';

/** A place of the land network with what Chancay is to it. */
export interface ReachRow
  extends Pick<NetworkPlace, 'id' | 'name' | 'country' | 'population' | 'position'>,
    Pick<PlaceGain, 'answer' | 'saving'> {
  /** Name of the division of the first order in which it lies. */
  readonly region?: Localized;
  /** Names of the best two ports. */
  readonly best?: Localized;
  readonly second?: Localized;
}

const rows = memoizeSelector(
  ['placeGains', 'landNetwork', 'landRegions'],
  ({ placeGains, landNetwork, landRegions }): FetchStatus<readonly ReachRow[]> => {
    if (landNetwork?.state === 'failed') return landNetwork;
    if (landNetwork?.state !== 'ready' || !placeGains) return { state: 'loading' };
    const regions = landRegions?.state === 'ready' ? landRegions.value : [];
    return { state: 'ready', value: reachRows(placeGains, landNetwork.value, regions) };
  },
);

/** Returns the answers with the names of places, regions and ports. */
export function reachRows(
  gains: readonly PlaceGain[],
  { places, ports }: Pick<LandNetwork, 'places' | 'ports'>,
  regions: readonly Localized[],
): readonly ReachRow[] {
  const placeAt = new Map(places.map(({ id }, index) => [id, index]));
  const portName = new Map(ports.map(({ id, name }) => [id, name]));
  return gains.flatMap(({ place: id, answer, saving, best, second }): ReachRow[] => {
    const index = placeAt.get(id) ?? -1;
    const place = places[index];
    if (!place) return [];
    const { name, country, population, position } = place;
    const [region, first, next] = [
      regions[index],
      portName.get(best ?? ''),
      portName.get(second ?? ''),
    ];
    return [
      {
        ...{ id, name, country, population, position, answer, saving },
        ...(region && { region }),
        ...(first && { best: first }),
        ...(next && { second: next }),
      },
    ];
  });
}

/** The places of South America from which the model sends cargo. */
export const REACH_ROWS = filteredRows<ReachRow>({
  kind: 'reach',
  rows,
  values: {
    'reach-country': ({ country }) => [country.toLowerCase()],
    'reach-gain': ({ answer }) => [answer],
  },
  ranges: {},
  textsOf: ({ name, region, best, country }) => [name, region, best, countryWords(country)],
});

import { townId } from '../domain/itinerary';
import {
  type LandNetwork,
  type NetworkPlace,
  type NetworkStretch,
  type NetworkWay,
  type SeaLink,
  WAY_MODES,
} from '../domain/land-network';
import { byLocale, type Localized } from '../domain/locale';
import { packTrack } from '../geo/packed-track';

/**
 * Returns the land network in its published form: columns instead of objects, positions as differences in thousandths of a
 * degree, ids where they are not the slug of the name nor of the ends of a relay, places by their index, lengths in tenths of a kilometre. It is smallest
 * if places stand in the order of the ways. `landNetwork` in `land-network-schema.ts` reads it.
 */
export function packLandNetwork(network: LandNetwork): unknown {
  const { places, ways, stretches, ports, relays, origins, ...rest } = network;
  const placeAt = indexById(places);
  const wayAt = indexById(ways);
  return {
    places: packPlaces(places),
    ways: packWays(ways),
    stretches: packStretches(stretches, placeAt, wayAt),
    ports: ports.map(({ sea, ...port }) => ({ ...port, sea: sea.map(packSeaLink) })),
    relays: relays.map(({ id: _, ...relay }) => relay),
    origins: origins.map(({ volume, ...origin }) =>
      volume.length > 0 ? { ...origin, volume } : origin,
    ),
    ...rest,
  };
}

function packWays(ways: readonly NetworkWay[]): unknown {
  return {
    ids: ways.flatMap(({ id, name }, i) => (townId(name.en) === id ? [] : [[i, id]])),
    names: packNames(ways.map(({ name }) => name)),
    modes: ways.map(({ mode }) => WAY_MODES.indexOf(mode)).join(''),
    gauges: ways.map(({ gauge }) => gauge ?? 0),
  };
}

function packPlaces(places: readonly NetworkPlace[]): unknown {
  const indexesWhere = (is: (place: NetworkPlace) => boolean) =>
    places.flatMap((place, i) => (is(place) ? [i] : []));
  return {
    ids: places.flatMap(({ id, name }, i) => (townId(name.en) === id ? [] : [[i, id]])),
    names: packNames(places.map(({ name }) => name)),
    countries: places.map(({ country }) => country).join(''),
    positions: packTrack(places.map(({ position }) => position)),
    populations: places.map(({ population }) => population),
    capitals: indexesWhere(({ isCapital }) => isCapital),
    rail: indexesWhere(({ terminals }) => terminals.includes('rail')),
    river: indexesWhere(({ terminals }) => terminals.includes('river')),
    projects: places.flatMap(({ project }, i) => (project === undefined ? [] : [[i, project]])),
  };
}

function packStretches(
  stretches: readonly NetworkStretch[],
  placeAt: ReadonlyMap<string, number>,
  wayAt: ReadonlyMap<string, number>,
): unknown {
  const kinds = new Table();
  const seasons = new Table();
  const sparse = <T>(read: (stretch: NetworkStretch) => T | undefined) =>
    stretches.flatMap((stretch, i) => {
      const value = read(stretch);
      return value === undefined ? [] : [[i, value]];
    });
  const indexOf = (id: string | undefined) => placeAt.get(id ?? '') ?? 0;
  const columns = {
    ways: stretches.map(({ way }) => wayAt.get(way)),
    from: stretches.map(({ from }, i) => indexOf(from) - indexOf(stretches[i - 1]?.to)),
    to: stretches.map(({ from, to }) => indexOf(to) - indexOf(from)),
    // A derived length is derived again where it is read.
    km: stretches.map(({ km, isDerived }) => (isDerived ? 0 : Math.round(km * 10))),
    kinds: stretches.map(({ isDerived, status, statusAsOf, terrain, surface }) =>
      kinds.indexOf({ isDerived, status, statusAsOf, terrain, ...(surface && { surface }) }),
    ),
    bends: sparse(({ bends }) => (bends.length > 0 ? packTrack(bends) : undefined)),
    seasons: sparse(({ season }) => season && seasons.indexOf(season)),
    passes: sparse(({ pass }) => pass),
    borders: sparse(({ border }) => border),
  };
  return { ...columns, kindTable: kinds.rows, seasonTable: seasons.rows };
}

function packSeaLink({ shortest, withoutPanama }: SeaLink): unknown {
  return [shortest, withoutPanama].flatMap((way) =>
    way ? [way.length, way.passages.join(' ')] : [],
  );
}

/** Returns names as columns; one in another language that is the English one is blank. */
function packNames(names: readonly Localized[]): unknown {
  return byLocale((locale) =>
    names.map((name) => (locale !== 'en' && name[locale] === name.en ? '' : name[locale])),
  );
}

function indexById(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, i) => [id, i]));
}

/** The distinct values of a column. */
class Table {
  readonly rows: unknown[] = [];
  private readonly places = new Map<string, number>();

  indexOf(row: unknown): number {
    const key = JSON.stringify(row);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

import { CHINESE_PORTS } from '../../../src/domain/gains-options';
import type {
  BorderHours,
  BorderPost,
  ExportPort,
  LandNetwork,
  LandNetworkSources,
  NetworkPlace,
  NetworkStretch,
  NetworkWay,
  OriginDifference,
} from '../../../src/domain/land-network';
import { inEveryLocale, type Localized } from '../../../src/domain/locale';
import type { Source } from '../../../src/domain/source';
import type { Position } from '../../../src/geo/position';
import { foldText } from '../../../src/search/fold-text';
import type { KeptData } from '../dataset';
import type { SourceRegister } from '../source-register';
import { PortRoutes } from './route-ports';

const CHINA = 'CN';

type Located = { readonly name: Localized; readonly country: string; readonly position: Position };

/** Returns the land network as published, with the ways by sea between its ports. Needs the built routing network. */
export function publishLandNetwork(kept: KeptData): LandNetwork {
  const { places, ways, stretches, sinuosities, borders, exportPorts, relays, origins } =
    kept.landNetwork;
  const routes = new PortRoutes();
  const portOf = (id: string) => locatedPort(kept, id);
  const network: LandNetwork = {
    places: inOrderOfWays(places, stretches),
    ways: ways.map(({ id, name, mode, gauge }): NetworkWay => {
      return { id, name, mode, ...(gauge !== undefined && { gauge }) };
    }),
    stretches,
    borders: borders.map(({ id, name, delay }): BorderPost => {
      if (!delay) return { id, name };
      const { low, central, high, asOf } = delay;
      return { id, name, delay: { low, central, high, asOf } };
    }),
    ports: exportPorts.map((file): ExportPort => {
      const { id, place, cargo, bulkKinds = [], since, direct = [], via = [], servesOnly } = file;
      const town = places.find((each) => each.id === place);
      const port = portOf(id);
      return {
        ...{
          id,
          ...port,
          name: portName(file, port, town),
          place,
          cargo,
          bulkKinds,
          ...(since !== undefined && { since }),
        },
        direct: direct.map(({ sources: _, ...service }) => service),
        via: via.map((hub) => ({
          port: hub.port,
          sea: routes.way(port.position, portOf(hub.port).position),
        })),
        ...(servesOnly && { servesOnly }),
        // A Chinese port is the end of the ways of the others.
        sea:
          port.country === CHINA
            ? []
            : CHINESE_PORTS.map((to) => routes.linkTo(to, port.position, portOf(to).position)),
      };
    }),
    relays: relays.map(({ sources: _, ...relay }) => ({
      ...relay,
      sea: routes.way(portOf(relay.from).position, portOf(relay.to).position),
    })),
    origins: origins.map(({ sources: _, differs: __, documented, volume = [], ...origin }) => ({
      ...origin,
      documented: documented.map(({ sources: ___, note: ____, ...port }) => port),
      volume: volume.map(({ tonnes, year }) => ({ tonnes, year })),
    })),
    destinations: CHINESE_PORTS,
    sinuosities,
  };
  routes.keep();
  return network;
}

/** Returns the places in the order in which the stretches reach them, so that neighbours are near in the file too. Drops those that none reaches. */
function inOrderOfWays(
  places: readonly NetworkPlace[],
  stretches: readonly NetworkStretch[],
): readonly NetworkPlace[] {
  const known = new Map(places.map((place) => [place.id, place]));
  const ids = new Set(stretches.flatMap(({ from, to }) => [from, to]));
  return [...ids].flatMap((id) => known.get(id) ?? []);
}

/** Returns a port of the atlas, else of the world's list. Throws if neither has it. */
function locatedPort({ ports, gazetteer }: KeptData, id: string): Located {
  const ours = ports.find((port) => port.id === id);
  if (ours) return { name: ours.name, country: ours.country, position: ours.position };
  const listed = gazetteer.find((port) => port.id === id);
  if (!listed) throw new Error(`data/land-network: there is no port ${id}`);
  const { name, country, position } = listed;
  return { name: inEveryLocale(name), country, position };
}

/**
 * Returns the name of a port: that of its file or of the atlas, or in all languages that of its town, if the ports of the world
 * name it so.
 */
function portName(
  { name: own }: { readonly name?: Localized },
  { name }: Located,
  town: NetworkPlace | undefined,
): Localized {
  if (own) return own;
  const isTranslated = name.zh !== name.en;
  return town && !isTranslated && foldText(town.name.en) === foldText(name.en) ? town.name : name;
}

/**
 * Returns the sources of the ways and border posts of the land network, under their ids in the whole atlas, with the ways that cite
 * them and what they say of the posts.
 */
export function publishNetworkSources(
  { landNetwork }: KeptData,
  register: SourceRegister,
): LandNetworkSources {
  const all = new Map<string, Source>();
  const idsOf = (sources: readonly Source[]) => {
    const cited = sources.map((source) => ({ ...source, id: register.idOf(source) }));
    for (const source of cited) all.set(source.id, source);
    return [...new Set(cited.map(({ id }) => id))];
  };
  const ways = landNetwork.ways.map(({ id, sources }) => [id, idsOf(sources)] as const);
  const borders = landNetwork.borders.map(
    ({ id, hours, altitude, note, sources }): BorderHours => ({
      id,
      ...(hours && { hours }),
      ...(altitude !== undefined && { altitude }),
      ...(note && { note }),
      sources: idsOf(sources),
    }),
  );
  const sources = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sources, ways: Object.fromEntries(ways), borders };
}

/** Returns for each producing region whose documented port the model may miss why it does, with the sources of the region. */
export function publishDifferences(
  { landNetwork: { origins } }: KeptData,
  register: SourceRegister,
): readonly OriginDifference[] {
  return origins.flatMap(({ id, differs, sources }): OriginDifference[] =>
    differs
      ? [
          {
            ...{ origin: id, why: differs.why },
            sources: sources.map((source) => ({ ...source, id: register.idOf(source) })),
          },
        ]
      : [],
  );
}

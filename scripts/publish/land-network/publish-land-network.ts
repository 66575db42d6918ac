import { CHINESE_PORTS } from '../../../src/domain/gains-options';
import type {
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
import type { KeptLandNetwork } from './read-land-network';
import { PortRoutes } from './route-ports';
import { citedIn } from './source-checks';

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
    borders: borders.map(({ delay, ...file }): BorderPost => {
      const { id, name, from, to, hours, altitude } = file;
      const rest = { ...(hours && { hours }), ...(altitude !== undefined && { altitude }) };
      if (!delay) return { id, name, from, to, ...rest };
      const { low, central, high, asOf } = delay;
      return { id, name, from, to, ...rest, delay: { low, central, high, asOf } };
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

/** Returns the name of a port: that of its file, or in all languages that of its town, if the ports of the world name it so. */
function portName(
  { name: own }: { readonly name?: Localized },
  { name }: Located,
  town: NetworkPlace | undefined,
): Localized {
  if (own) return own;
  return town && foldText(town.name.en) === foldText(name.en) ? town.name : name;
}

/** Returns the sources of the land network, under their ids in the whole atlas, with what cites them, and the notes of its files. */
export function publishNetworkSources(
  { landNetwork }: KeptData,
  register: SourceRegister,
): LandNetworkSources {
  const all = new Map<string, Source>();
  const citations: Record<string, readonly string[]> = {};
  const cite = (
    key: string,
    record: { readonly sources: readonly Source[] },
    ids?: ReadonlySet<string>,
  ) => {
    const cited = record.sources.filter(({ id }) => ids === undefined || ids.has(id));
    citations[key] = [
      ...new Set(
        cited.map((source) => {
          const id = register.idOf(source);
          all.set(id, { ...source, id });
          return id;
        }),
      ),
    ];
  };
  const kinds = [
    ['way', landNetwork.ways],
    ['border', landNetwork.borders],
    ['port', landNetwork.exportPorts],
    ['relay', landNetwork.relays],
    ['origin', landNetwork.origins],
  ] as const;
  for (const [kind, records] of kinds) {
    for (const record of records) cite(`${kind}/${record.id}`, record);
  }
  for (const file of landNetwork.placeFiles) {
    for (const [id, place] of file.places) {
      const cited = citedIn(place);
      if (cited.size > 0) cite(`place/${id}`, file, cited);
    }
  }
  const sources = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sources, citations, notes: notesOf(landNetwork) };
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

function notesOf({ ways, borders, origins }: KeptLandNetwork): LandNetworkSources['notes'] {
  const noted: readonly (readonly [string, Localized | undefined])[] = [
    ...ways.map(({ id, note }) => [`way/${id}`, note] as const),
    ...borders.map(({ id, note }) => [`border/${id}`, note] as const),
    ...borders.map(({ id, closedByWeather }) => [`weather/${id}`, closedByWeather] as const),
    ...origins.flatMap(({ id, documented }) =>
      documented.map(({ port, note }) => [`origin/${id}/${port}`, note] as const),
    ),
  ];
  return Object.fromEntries(
    noted.filter((each): each is [string, Localized] => each[1] !== undefined),
  );
}

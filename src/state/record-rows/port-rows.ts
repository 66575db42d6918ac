import type { GazetteerPort } from '../../domain/gazetteer';
import { inEveryLocale } from '../../domain/locale';
import type { ListedPort, PortSummary } from '../../domain/port';
import type { ListedService } from '../../domain/service';
import { greatCircleDistance } from '../../geo/great-circle';
import type { Position } from '../../geo/position';
import type { NauticalMiles } from '../../geo/units';
import type { FetchStatus } from '../data-slice';
import { memoizeSelector } from '../memoize-selector';
import { countryWords, filteredRows } from './filtered-rows';

/** A port with what the list of ports says of it, which is undefined while that is not fetched and for other ports. */
export interface PortRow extends PortSummary {
  readonly listed: ListedPort | undefined;
  /** Ids of the liner services that call. */
  readonly services: readonly string[];
  /** Great-circle distances to the terminals of the corridor. */
  readonly toChancay: NauticalMiles | undefined;
  readonly toShanghai: NauticalMiles | undefined;
  /** Whether the atlas has a page of the port; of the others it knows code, country and position. */
  readonly hasPage: boolean;
}

const THOUSAND = 1000;

const rows = memoizeSelector(
  ['corridorMap', 'portList', 'serviceList', 'portScope', 'gazetteer'],
  (state): FetchStatus<readonly PortRow[]> => {
    const { corridorMap, portList, serviceList, portScope, gazetteer } = state;
    if (corridorMap.state !== 'ready') return corridorMap;
    const isWorld = portScope === 'world';
    if (isWorld && gazetteer?.state !== 'ready') return gazetteer ?? { state: 'loading' };
    const ofWorld = isWorld && gazetteer?.state === 'ready' ? gazetteer.value : [];
    const services = serviceList?.state === 'ready' ? serviceList.value : [];
    const listed = portList?.state === 'ready' ? portList.value : [];
    const listedAs = new Map(listed.map((port) => [port.id, port]));
    const toTerminal = distancesTo(corridorMap.value.ports);
    const servicesAt = callsByPort(services);
    const known = new Set(corridorMap.value.ports.map(({ id }) => id));
    const described = corridorMap.value.ports.map(
      (port): PortRow => ({
        ...port,
        ...toTerminal(port.position),
        listed: listedAs.get(port.id),
        services: servicesAt.get(port.id) ?? [],
        hasPage: true,
      }),
    );
    const others = ofWorld
      .filter(({ id }) => !known.has(id))
      .map(
        (port): PortRow => ({
          ...listedPort(port, servicesAt.get(port.id) ?? []),
          ...toTerminal(port.position),
        }),
      );
    return { state: 'ready', value: [...described, ...others] };
  },
);

/** Returns the row of a port of which the atlas has no page. */
function listedPort(
  { id, name, country, position }: GazetteerPort,
  services: readonly string[],
): Omit<PortRow, 'toChancay' | 'toShanghai'> {
  return {
    ...{ id, country, position, services, role: 'port', listed: undefined },
    name: inEveryLocale(name),
    place: NOWHERE,
    hasPage: false,
  };
}

/** Returns the function that measures from a position to the terminals of the corridor. */
function distancesTo(ports: readonly PortSummary[]) {
  const positionOf = (terminal: string) => ports.find(({ id }) => id === terminal)?.position;
  const [chancay, shanghai] = [positionOf('pechy'), positionOf('cnsgh')];
  return (position: Position) => ({
    toChancay: chancay && greatCircleDistance(position, chancay),
    toShanghai: shanghai && greatCircleDistance(position, shanghai),
  });
}

const NOWHERE = inEveryLocale('');

/** Returns the ids of the services that call at each port. */
function callsByPort(services: readonly ListedService[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, calls } of services) {
    for (const port of new Set(calls.map((call) => call.port))) {
      found.set(port, [...(found.get(port) ?? []), id]);
    }
  }
  return found;
}

/** The ports that have a page, or all ports of the world. */
export const PORT_ROWS = filteredRows<PortRow>({
  kind: 'ports',
  rows,
  values: {
    'port-country': ({ country }) => [country.toLowerCase()],
    'port-role': ({ role, hasPage }) => [hasPage ? role : 'listed'],
    'port-company': ({ listed }) => listed?.companies ?? [],
    'port-served': ({ services }) => [services.length > 0 ? 'yes' : 'no'],
    'port-service': ({ services }) => services,
  },
  ranges: {
    'port-throughput': ({ listed }) => {
      const { value, to } = listed?.throughput ?? {};
      if (typeof value !== 'number') return [];
      const from = value / THOUSAND;
      return [{ from, to: to === undefined ? from : to / THOUSAND }];
    },
  },
  textsOf: ({ id, name, place, country }) => [id, name, place, countryWords(country)],
});

import type { GazetteerPort } from '../../domain/gazetteer';
import { inEveryLocale } from '../../domain/locale';
import { newestValue } from '../../domain/newest-value';
import type { Port, PortSummary } from '../../domain/port';
import { linkedRecords } from '../../domain/record-graph';
import type { Service } from '../../domain/service';
import { greatCircleDistance } from '../../geo/great-circle';
import type { Position } from '../../geo/position';
import type { NauticalMiles } from '../../geo/units';
import type { FetchStatus } from '../data-slice';
import { memoizeSelector } from '../memoize-selector';
import { countryWords, filteredRows } from './filtered-rows';

/** A port with its full record, undefined while it is not fetched, and the records linked with it. */
export interface PortRow extends PortSummary {
  readonly record: Port | undefined;
  /** Ids of the liner services that call. */
  readonly services: readonly string[];
  /** Ids of the linked companies. */
  readonly companies: readonly string[];
  readonly projects: number;
  /** Great-circle distances to the terminals of the corridor. */
  readonly toChancay: NauticalMiles | undefined;
  readonly toShanghai: NauticalMiles | undefined;
  /** Whether the atlas has a page of the port; of the others it knows code, country and position. */
  readonly hasPage: boolean;
}

const THOUSAND = 1000;

const rows = memoizeSelector(
  ['corridorMap', 'pages', 'catalogues', 'graph', 'portScope', 'gazetteer'],
  (state): FetchStatus<readonly PortRow[]> => {
    const { corridorMap, pages, catalogues, graph, portScope, gazetteer } = state;
    if (corridorMap.state !== 'ready') return corridorMap;
    const isWorld = portScope === 'world';
    if (isWorld && gazetteer?.state !== 'ready') return gazetteer ?? { state: 'loading' };
    const listed = isWorld && gazetteer?.state === 'ready' ? gazetteer.value : [];
    const services = catalogues.service?.state === 'ready' ? catalogues.service.value : [];
    const toTerminal = distancesTo(corridorMap.value.ports);
    const servicesAt = callsByPort(services);
    const known = new Set(corridorMap.value.ports.map(({ id }) => id));
    const described = corridorMap.value.ports.map((port): PortRow => {
      const page = pages.port?.[port.id];
      const linked = (kind: 'company' | 'project') =>
        graph?.state === 'ready'
          ? linkedRecords(graph.value, { kind: 'port', id: port.id }, kind)
          : [];
      return {
        ...port,
        ...toTerminal(port.position),
        record: page?.state === 'ready' ? page.value : undefined,
        services: servicesAt.get(port.id) ?? [],
        companies: linked('company').map(({ id }) => id),
        projects: linked('project').length,
        hasPage: true,
      };
    });
    const others = listed
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
    ...{ id, country, position, services, role: 'port', record: undefined },
    name: inEveryLocale(name),
    place: NOWHERE,
    companies: [],
    projects: 0,
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
function callsByPort(services: readonly Service[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, calls } of services) {
    for (const port of new Set(calls.map((call) => call.port))) {
      found.set(port, [...(found.get(port) ?? []), id]);
    }
  }
  return found;
}

/** Returns the newest container throughput of a whole year. */
export function throughputOf({ record }: PortRow) {
  return record && newestValue(record.figures, 'throughput', true);
}

/** The ports that have a page, or all ports of the world. */
export const PORT_ROWS = filteredRows<PortRow>({
  kind: 'ports',
  rows,
  values: {
    'port-country': ({ country }) => [country.toLowerCase()],
    'port-role': ({ role, hasPage }) => [hasPage ? role : 'listed'],
    'port-company': ({ companies }) => companies,
    'port-served': ({ services }) => [services.length > 0 ? 'yes' : 'no'],
    'port-service': ({ services }) => services,
  },
  ranges: {
    'port-throughput': (row) => {
      const shown = throughputOf(row)?.value;
      if (typeof shown?.value !== 'number') return [];
      const from = shown.value / THOUSAND;
      return [{ from, to: shown.to === undefined ? from : shown.to / THOUSAND }];
    },
  },
  textsOf: ({ id, name, place, country }) => [id, name, place, countryWords(country)],
});

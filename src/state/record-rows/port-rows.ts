import { newestValue } from '../../domain/newest-value';
import type { Port, PortSummary } from '../../domain/port';
import { linkedRecords } from '../../domain/record-graph';
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
}

const THOUSAND = 1000;

const rows = memoizeSelector(
  ['corridorMap', 'pages', 'catalogues', 'graph'],
  ({ corridorMap, pages, catalogues, graph }): FetchStatus<readonly PortRow[]> => {
    if (corridorMap.state !== 'ready') return corridorMap;
    const services = catalogues.service?.state === 'ready' ? catalogues.service.value : [];
    return {
      state: 'ready',
      value: corridorMap.value.ports.map((port) => {
        const page = pages.port?.[port.id];
        const linked = (kind: 'company' | 'project') =>
          graph?.state === 'ready'
            ? linkedRecords(graph.value, { kind: 'port', id: port.id }, kind)
            : [];
        return {
          ...port,
          record: page?.state === 'ready' ? page.value : undefined,
          services: services
            .filter(({ calls }) => calls.some((call) => call.port === port.id))
            .map(({ id }) => id),
          companies: linked('company').map(({ id }) => id),
          projects: linked('project').length,
        };
      }),
    };
  },
);

/** Returns the newest container throughput of a whole year. */
export function throughputOf({ record }: PortRow) {
  return record && newestValue(record.figures, 'throughput', true);
}

/** The ports that have a page. */
export const PORT_ROWS = filteredRows<PortRow>({
  kind: 'ports',
  rows,
  values: {
    'port-country': ({ country }) => [country.toLowerCase()],
    'port-role': ({ role }) => [role],
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

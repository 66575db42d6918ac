import type { ListedService } from '../../domain/service';
import { filteredRows } from './filtered-rows';

const CHANCAY = 'pechy';

/** The liner services. */
export const SERVICE_ROWS = filteredRows<ListedService>({
  kind: 'services',
  rows: ({ serviceList }) => serviceList ?? undefined,
  values: {
    'service-kind': ({ kind }) => [kind],
    'service-status': ({ status }) => [status],
    'service-carrier': ({ carriers }) => carriers,
    'service-country': ({ calls }) => [...new Set(calls.map(({ port }) => port.slice(0, 2)))],
    'service-direct': (service) =>
      service.calls.length === 0 ? [] : [isDirect(service) ? 'yes' : 'no'],
  },
  ranges: { 'service-days': ({ sailings }) => sailings },
  textsOf: ({ id, name, calls }) => [id, name, ...calls.map((call) => call.name)],
});

/** Returns whether the service sails between Chancay and a port of China, either way, without a call between them. */
export function isDirect({ calls, loop }: Pick<ListedService, 'calls' | 'loop'>): boolean {
  const ports = calls.map(({ port }) => port);
  return ports.some((port, i) => {
    const next = ports[i + 1] ?? (loop ? ports[0] : undefined);
    if (next === undefined) return false;
    return (port === CHANCAY && isChinese(next)) || (isChinese(port) && next === CHANCAY);
  });
}

function isChinese(port: string): boolean {
  return port.startsWith('cn');
}

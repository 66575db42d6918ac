import { rulesPorts } from '../select-port-filters';
import type { AppState } from '../store';
import { PORT_ROWS } from './port-rows';
import { SERVICE_ROWS } from './service-rows';

/**
 * Returns the ids of the ports of the map that pass the filters of ports and at which a service calls that passes those of
 * services; null while what they need is not fetched.
 */
export function portsLeft(state: AppState): ReadonlySet<string> | null {
  const { corridorMap, portList, serviceList } = state;
  if (corridorMap.state !== 'ready' || PORT_ROWS.rows(state)?.state !== 'ready') return null;
  if (portList?.state !== 'ready' || serviceList?.state !== 'ready') return null;
  const passing = rulesPorts(state, 'ports') ? idsOf(PORT_ROWS.list(state)) : undefined;
  const called = rulesPorts(state, 'services')
    ? new Set(SERVICE_ROWS.list(state).flatMap(({ calls }) => calls.map(({ port }) => port)))
    : undefined;
  const left = corridorMap.value.ports.filter(
    ({ id }) => (passing?.has(id) ?? true) && (called?.has(id) ?? true),
  );
  return idsOf(left);
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

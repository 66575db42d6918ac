import { filterParts } from '../domain/filters';
import { tableKindOf } from '../domain/record-table';
import type { AppState } from './store';

type Filtered = Pick<AppState, 'filters' | 'selection'>;

/** The kinds of records whose filters rule the ports of the map. */
type PortKind = 'ports' | 'services';

/** Returns whether filters of a kind rule the ports of the map: its facets anywhere, words only beside its own list. */
export function rulesPorts({ filters, selection }: Filtered, kind: PortKind): boolean {
  return filterParts(filters, kind).some(
    (part) => part !== 'text' || tableKindOf(selection) === kind,
  );
}

/** Returns whether any filter rules the ports of the map. */
export function arePortsFiltered(state: Filtered): boolean {
  return rulesPorts(state, 'ports') || rulesPorts(state, 'services');
}

/** Returns whether a port is drawn: one that the filters leave, an end of the corridor, or the one whose page is open. */
export function isPortDrawn(
  { portsLeft, selection }: Pick<AppState, 'portsLeft' | 'selection'>,
  { id, role }: { readonly id: string; readonly role: string },
): boolean {
  return (
    portsLeft === null ||
    portsLeft.has(id) ||
    role === 'terminal' ||
    (selection.kind === 'port' && selection.id === id)
  );
}

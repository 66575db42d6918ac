import { PORT_CELLS } from '../domain/catalogue-cells';
import type { GazetteerPort } from '../domain/gazetteer';
import type { FetchStatus } from './data-slice';
import type { ReferencesSlice } from './references-slice';

/** The ports of the world that are fetched, whole or in cells. */
export type KnownPorts = Pick<ReferencesSlice, 'gazetteer' | 'portCells'>;

/** Returns the ports among which one of this code is; null until they are requested. */
export function portsAround(
  { gazetteer, portCells }: KnownPorts,
  id: string,
): FetchStatus<readonly GazetteerPort[]> | null {
  if (gazetteer?.state === 'ready') return gazetteer;
  return portCells[PORT_CELLS.cellOf(id)] ?? gazetteer;
}

/** Returns a port of the world; undefined while it is not loaded and for an unknown code. */
export function findWorldPort(state: KnownPorts, id: string): GazetteerPort | undefined {
  const ports = portsAround(state, id);
  return ports?.state === 'ready' ? ports.value.find((port) => port.id === id) : undefined;
}

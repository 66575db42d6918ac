import { PORT_CELLS } from '../domain/catalogue-cells';
import type { PortsOfCall } from '../domain/claim';
import { parseItinerary } from '../domain/itinerary';
import { findInCatalogue } from './select-records';
import type { AppState } from './store';

/** Returns the cells of the ports that the open page names: stops of a voyage, calls of a claim, ports of the land network. */
export function neededPortCells(state: AppState): readonly string[] {
  return [...new Set(namedPorts(state).map(PORT_CELLS.cellOf))];
}

function namedPorts(state: AppState): readonly string[] {
  const { selection, landNetwork } = state;
  switch (selection.kind) {
    case 'voyage': {
      const stops = parseItinerary(selection.id)?.stops ?? [];
      return stops.flatMap((stop) => (stop.kind === 'port' ? stop.id : []));
    }
    case 'claim': {
      const model = findInCatalogue(state, 'claim', selection.id)?.model;
      return model ? [...callsOf(model), ...(model.baseline ? callsOf(model.baseline) : [])] : [];
    }
    case 'gains':
    case 'gains-place': {
      if (landNetwork?.state !== 'ready') return [];
      const { destinations, ports } = landNetwork.value;
      return [...destinations, ...ports.flatMap(({ via }) => via.map(({ port }) => port))];
    }
    default:
      return [];
  }
}

function callsOf({ from, via = [], to }: PortsOfCall): readonly string[] {
  return [from, ...via, to];
}

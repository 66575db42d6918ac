import { BY_SEA, type Itinerary, MAX_STOPS } from './itinerary';
import type { ListedService } from './service';

/**
 * Returns the calls of a service as an itinerary, in the order sailed; that of a loop ends where it began. Returns undefined
 * if fewer than two calls are known. `isCut` is true if the itinerary holds only the first `MAX_STOPS` of the `calls`.
 */
export function rotationOf({
  calls,
  loop,
}: Pick<ListedService, 'calls' | 'loop'>):
  | { readonly itinerary: Itinerary; readonly calls: number; readonly isCut: boolean }
  | undefined {
  const ports = calls.map(({ port }) => port);
  const [first] = ports;
  if (first === undefined || ports.length < 2) return undefined;
  const all = loop ? [...ports, first] : ports;
  const stops = all.slice(0, MAX_STOPS).map((id) => ({ kind: 'port', id }) as const);
  return {
    itinerary: { stops, legs: stops.slice(1).map(() => BY_SEA) },
    calls: all.length,
    isCut: all.length > MAX_STOPS,
  };
}

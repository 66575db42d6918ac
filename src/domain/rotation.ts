import { BY_SEA, type Itinerary, MAX_STOPS } from './itinerary';
import type { Service } from './service';

/**
 * The calls of a service as a voyage, in the order sailed; a loop comes back to where it began. Undefined where fewer than
 * two calls are known. `isCut` where there are more than a voyage holds: then the first of them.
 */
export function rotationOf({
  calls,
  loop,
}: Pick<Service, 'calls' | 'loop'>):
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

import { parseStop, pointStop, type Stop } from '../domain/itinerary';
import type { SearchResult } from './search-result';

/** Returns a result as a stop of a voyage; undefined if neither ship nor truck can reach it. */
export function stopOf({
  kind,
  locode,
  legTown,
  position,
  target,
}: SearchResult): Stop | undefined {
  if (locode !== undefined) return { kind: 'port', id: locode };
  if (legTown !== undefined) return parseStop(legTown);
  if (kind === 'point' && position) return pointStop(position);
  if (target.kind !== 'page' || target.selection.kind !== 'project') return undefined;
  return { kind: 'project', id: target.selection.id };
}

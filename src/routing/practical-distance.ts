import type { PracticalAllowance } from '../domain/published-distance';
import { type NauticalMiles, nauticalMiles } from '../geo/units';

/**
 * An estimate of what a published table would print for a way: the shortest one, a share of it and a
 * length once a voyage. The allowance is fitted on published distances; it says nothing of where a ship
 * goes and is never part of a track or its length.
 */
export function practicalDistance(
  shortest: NauticalMiles,
  { share, perVoyage }: PracticalAllowance,
): NauticalMiles {
  return nauticalMiles((1 + share) * shortest + perVoyage);
}

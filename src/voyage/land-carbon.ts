import type { LegMode } from '../domain/corridor';
import type { LandMode } from '../domain/voyage-factors';
import type { Kilometres } from '../geo/units';

/** A stretch over land and its mode. */
interface LandStretch {
  readonly mode: LegMode;
  readonly distance: Kilometres;
}

/**
 * Returns the kilograms of CO2e, well to wheel, of carrying `tonnes` of freight over land: the sum of tonnes x kilometres
 * x the factor of the mode. `without` lists the modes that have no factor and are not in the sum. A tunnel counts as a road.
 */
export function landCarbon(
  stretches: readonly LandStretch[],
  modes: readonly LandMode[],
  tonnes: number,
): { readonly kilograms: number; readonly without: readonly LegMode[] } {
  let kilograms = 0;
  const without = new Set<LegMode>();
  for (const { mode, distance } of stretches) {
    const id = mode === 'tunnel' ? 'road' : mode;
    const factors = modes.find((each) => each.id === id)?.factors;
    if (factors) kilograms += tonnes * distance * factors.wtw;
    else without.add(mode);
  }
  return { kilograms, without: [...without] };
}

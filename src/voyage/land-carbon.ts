import type { LegMode } from '../domain/corridor';
import type { LandMode } from '../domain/voyage-factors';
import type { Kilometres } from '../geo/units';

/** A stretch by what carries it. */
interface LandStretch {
  readonly mode: LegMode;
  readonly distance: Kilometres;
}

/**
 * Kilograms of CO2e, well to wheel, that `tonnes` of freight cost over land: the sum of tonnes x kilometres x the factor of the mode.
 * Modes that have no factor are left out, and named; a tunnel is a road.
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

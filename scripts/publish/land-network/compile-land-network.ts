import { type CompiledStretches, compileStretches } from './compile-stretches';
import type { KeptLandNetwork } from './read-land-network';

/** The hand-kept land network with the stretches of its ways. */
export interface CompiledLandNetwork extends KeptLandNetwork, Omit<CompiledStretches, 'faults'> {
  /** Published lengths that disagree with the line or with one another. */
  readonly lengthFaults: readonly string[];
}

export function compileLandNetwork(kept: KeptLandNetwork): CompiledLandNetwork {
  const { faults, ...compiled } = compileStretches(kept.ways, kept.places, kept.borders);
  return { ...kept, ...compiled, lengthFaults: faults };
}

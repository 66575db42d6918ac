import type { NetworkStretch } from '../../../src/domain/land-network';
import { compileStretches, type Sinuosities } from './compile-stretches';
import type { KeptLandNetwork } from './read-land-network';

/** The hand-kept land network with the stretches of its ways. */
export interface CompiledLandNetwork extends KeptLandNetwork {
  readonly stretches: readonly NetworkStretch[];
  readonly sinuosities: Sinuosities;
  /** Published lengths that disagree with the line or with one another. */
  readonly lengthFaults: readonly string[];
}

export function compileLandNetwork(kept: KeptLandNetwork): CompiledLandNetwork {
  const { stretches, sinuosities, faults } = compileStretches(kept.ways, kept.places, kept.borders);
  return { ...kept, stretches, sinuosities, lengthFaults: faults };
}

import type { Localized } from '../../src/domain/locale';
import type { UnsortedSource } from '../../src/domain/source';
import type { Track } from '../../src/geo/position';

/** Shoals, banks or reefs that the 1:10m coastline does not show and that sea-going ships avoid. */
export interface Hazard {
  /** The file's name: `georges-shoals`. */
  readonly id: string;
  readonly name: Localized;
  /**
   * A simple ring, counter-clockwise and not closed. It lies off every coast, or its landward side runs
   * well inland, so that no slit of water is left between the two.
   */
  readonly area: Track;
  /** What lies there. */
  readonly why: Localized;
  readonly sources: readonly UnsortedSource[];
}

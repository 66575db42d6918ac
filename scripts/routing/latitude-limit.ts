import type { Localized } from '../../src/domain/locale';
import type { UnsortedSource } from '../../src/domain/source';
import type { Track } from '../../src/geo/position';

/** A line round the Southern Ocean that routes do not cross, for ice or for weather. */
export interface LatitudeLimit {
  /** The file's name: `southern-ice`. */
  readonly id: string;
  readonly name: Localized;
  /** Once round the globe eastward, from -180 to 180: the first and last positions are the same place. */
  readonly ring: Track;
  /** Whether it holds unless a query lifts it. */
  readonly default: boolean;
  /** Whether no query can lift it. */
  readonly always: boolean;
  /** The reason for it. */
  readonly why: Localized;
  readonly sources: readonly UnsortedSource[];
}

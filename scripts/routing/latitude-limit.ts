import type { Localized } from '../../src/domain/locale';
import type { UnsortedSource } from '../../src/domain/source';
import type { Track } from '../../src/geo/position';

/** A line round the Southern Ocean beyond which routes do not go, for ice or for weather. */
export interface LatitudeLimit {
  /** The file's name: `southern-ice`. */
  readonly id: string;
  readonly name: Localized;
  /** Once round the globe eastward, from -180 to 180: the first and the last are one place. */
  readonly ring: Track;
  /** Whether routes keep to it unless told otherwise. */
  readonly default: boolean;
  /** Whether nobody can tell them otherwise. */
  readonly always: boolean;
  /** What lies beyond it. */
  readonly why: Localized;
  readonly sources: readonly UnsortedSource[];
}

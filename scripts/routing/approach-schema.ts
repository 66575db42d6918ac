import * as v from 'valibot';
import { localized, position, slug } from '../../src/datasets/fields';
import { sourceInput } from '../../src/datasets/statement-schemas';
import type { Localized } from '../../src/domain/locale';
import type { SourceInput } from '../../src/domain/source';
import type { Track } from '../../src/geo/position';

/** A fairway by which sea-going ships reach ports that lie up a river, an estuary, a fjord or a bay. */
export interface Approach {
  /** The file's name: `elbe`. */
  readonly id: string;
  /** The river, bay or channel. */
  readonly name: Localized;
  /**
   * From the sea inward, along the channel that ships take. The first position lies in the open sea or is
   * a position of the approach that this one joins; the last is the uppermost port.
   */
  readonly track: Track;
  /** Id of the approach that this one branches off from; absent where it begins at sea. */
  readonly joins?: string;
  /** Whether ships reach ports near it by no other way; absent where the coast decides. */
  readonly onlyWay?: true;
  /** The uppermost port, at which the track ends. */
  readonly head: Localized;
  /** Sources stating that sea-going ships sail there. */
  readonly sources: readonly SourceInput[];
}

export const approach: v.GenericSchema<unknown, Approach> = v.strictObject({
  id: slug,
  name: localized,
  track: v.pipe(v.array(position), v.minLength(2, 'expected two positions or more')),
  joins: v.exactOptional(slug),
  onlyWay: v.exactOptional(v.literal(true)),
  head: localized,
  sources: v.pipe(v.array(sourceInput), v.minLength(1, 'expected a source')),
});

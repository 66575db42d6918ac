import type { PassageLimit, PassageMeasure, PassageSummary } from './passage';

/** Measures of a ship in metres, laden. One that is absent is not known and exceeds no limit. */
export type ShipMeasures = Readonly<Partial<Record<PassageMeasure, number>>>;

/** A limit of a passage that a ship exceeds. */
export interface ExceededLimit extends Pick<PassageLimit, 'measure' | 'metres'> {
  /** The ship's own measure, metres. */
  readonly ship: number;
}

/** A ship with known measures, and what it is too large for. */
export interface ShipLimits {
  readonly measures: ShipMeasures;
  /** The limits that it exceeds, by id of the passage; passages that it fits are left out. */
  readonly exceeded: ReadonlyMap<string, readonly ExceededLimit[]>;
}

/** Returns what a ship of some measures is too large for. A measure that equals a limit keeps to it. */
export function shipLimitsOf(
  measures: ShipMeasures,
  passages: readonly Pick<PassageSummary, 'id' | 'limits'>[],
): ShipLimits {
  const exceeded = new Map<string, readonly ExceededLimit[]>();
  for (const { id, limits = [] } of passages) {
    const found = limits.flatMap(({ measure, metres }) => {
      const ship = measures[measure] ?? 0;
      return ship > metres ? [{ measure, metres, ship }] : [];
    });
    if (found.length > 0) exceeded.set(id, found);
  }
  return { measures, exceeded };
}

import type { Localized } from './locale';
import type { RecordKind, RecordRef } from './record';

/**
 * Why a record was withdrawn. `unsourced`: its sources did not hold. `out-of-scope`: it does not belong in the atlas.
 * `not-cited`: a source that no record cites any longer.
 */
export const WITHDRAWAL_REASONS = ['unsourced', 'out-of-scope', 'not-cited'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** A record that was published and is no longer; links to it say so. */
export interface WithdrawnRecord extends RecordRef {
  readonly name: Localized;
  readonly reason: WithdrawalReason;
  /** The first version without it. */
  readonly version: string;
}

/** The ids of pages that were published and are no longer. */
export interface FormerIds {
  /** Present ids by former ones. */
  readonly renamed: Readonly<Partial<Record<RecordKind, Readonly<Record<string, string>>>>>;
  readonly withdrawn: readonly WithdrawnRecord[];
}

/** Returns the present id of a record that was renamed. */
export function renamedId({ renamed }: FormerIds, { kind, id }: RecordRef): string | undefined {
  const ids = renamed[kind];
  return ids && Object.hasOwn(ids, id) ? ids[id] : undefined;
}

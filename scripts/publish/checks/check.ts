import type { KeptData } from '../dataset';

/**
 * A rule that the data must keep, with a name for messages and tests. `T` is what the rule reads: the files alone,
 * or also what the routing engine computes from them.
 */
export interface Check<T = KeptData> {
  readonly name: string;
  /** The rule in one sentence. */
  readonly holds: string;
  /**
   * Returns a message for each fault: file, field, what is wrong and how to mend it. Returns an empty list if the
   * rule holds.
   */
  faults(data: T): readonly string[];
}

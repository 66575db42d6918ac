import type { KeptData } from '../dataset';

/**
 * One rule that the data keeps, with a name by which messages and tests call it. `T` is what it looks at: the
 * files alone, or also what the routing engine finds from them.
 */
export interface Check<T = KeptData> {
  readonly name: string;
  /** What is held, in one sentence. */
  readonly holds: string;
  /** Returns a message a fault: file, field, what is wrong and how to mend it. Empty if the rule holds. */
  faults(data: T): readonly string[];
}

import type { Dataset } from '../dataset';

/** One rule that the data keeps, with a name by which a message and a test can speak of it. */
export interface Check {
  readonly name: string;
  /** What is held, in one sentence. */
  readonly holds: string;
  /** A message a fault: file, field, what is wrong and how to mend it. Empty if the rule holds. */
  faults(dataset: Dataset): readonly string[];
}

import type { KeptData } from '../dataset';
import type { Check } from './check';

/** The lists of records in the data, by name, with the type of their records. */
type Lists = {
  [K in keyof KeptData as KeptData[K] extends readonly { readonly id: string }[]
    ? K
    : never]: KeptData[K] extends readonly (infer Record)[] ? Record : never;
};

/**
 * Returns the data with one record changed. Throws if the record does not exist or if nothing changes, so that no
 * test passes without breaking anything.
 */
export function withBroken<T extends KeptData, K extends keyof Lists>(
  data: T,
  list: K,
  id: string,
  breakRecord: (record: Lists[K]) => Partial<Lists[K]>,
): T {
  const records = data[list] as readonly Lists[K][];
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`There is no ${id} among the ${list}`);
  const broken = { ...record, ...breakRecord(record) };
  if (JSON.stringify(broken) === JSON.stringify(record)) {
    throw new Error(`The edit of ${id} changes nothing`);
  }
  return { ...data, [list]: records.map((each) => (each === record ? broken : each)) };
}

/** Returns the faults that a rule finds in the data, as one text. Throws if there is no such rule. */
export function faultsIn<T>(checks: readonly Check<T>[], name: string, data: T): string {
  const check = checks.find((each) => each.name === name);
  if (!check) throw new Error(`There is no check ${name}`);
  return check.faults(data).join('\n');
}

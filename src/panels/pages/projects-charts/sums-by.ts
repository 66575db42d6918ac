/** A group and what its members come to. */
export interface GroupSum<K> {
  readonly key: K;
  readonly sum: number;
}

/** What the members of each group add up to, the greatest first, groups as they come where equal. */
export function sumsBy<T, K>(
  all: readonly T[],
  keyOf: (each: T) => K,
  amountOf: (each: T) => number = () => 1,
): readonly GroupSum<K>[] {
  const sums = new Map<K, number>();
  for (const each of all) sums.set(keyOf(each), (sums.get(keyOf(each)) ?? 0) + amountOf(each));
  return [...sums].map(([key, sum]) => ({ key, sum })).sort((a, b) => b.sum - a.sum);
}

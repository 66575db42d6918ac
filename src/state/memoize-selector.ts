import type { AppState } from './store';

/**
 * Returns a selector that recomputes its value only when one of the given keys of the state has changed, and otherwise
 * returns the same object.
 */
export function memoizeSelector<K extends keyof AppState, T>(
  keys: readonly K[],
  compute: (state: Pick<AppState, K>) => T,
): (state: Pick<AppState, K>) => T {
  let last: { readonly state: Pick<AppState, K>; readonly value: T } | undefined;
  return (state) => {
    const cached = last;
    if (cached && keys.every((key) => cached.state[key] === state[key])) return cached.value;
    const value = compute(state);
    last = { state, value };
    return value;
  };
}

import type { AppState } from './store';

/**
 * A selector that works out its value anew only when a part of the state that it reads has changed: as long as none
 * has, it returns the very same value.
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

import type { AppState } from './store';

/**
 * Returns a selector that recomputes its value only when one of the given keys of the state, or of the values selected from it,
 * has changed, and otherwise returns the same object.
 */
export function memoizeSelector<K extends keyof AppState, T>(
  inputs: readonly (K | ((state: Pick<AppState, K>) => unknown))[],
  compute: (state: Pick<AppState, K>) => T,
): (state: Pick<AppState, K>) => T {
  let last: { readonly of: readonly unknown[]; readonly value: T } | undefined;
  return (state) => {
    const of = inputs.map((input) => (typeof input === 'function' ? input(state) : state[input]));
    if (last?.of.every((each, i) => each === of[i])) return last.value;
    last = { of, value: compute(state) };
    return last.value;
  };
}

/** Returns a selector that returns the same list as the last time if the elements are the same. */
export function keepList<State, T>(
  select: (state: State) => readonly T[],
): (state: State) => readonly T[] {
  let last: readonly T[] = [];
  return (state) => {
    const now = select(state);
    const isSame = now.length === last.length && now.every((each, i) => each === last[i]);
    if (!isSame) last = now;
    return last;
  };
}

import type { AppStore } from '../../src/state/store';

/** Resolves when the store fetches nothing any more; a file may be requested for what another holds. */
export async function settle(store: AppStore): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = isLoading(store.getState()) ? 0 : quiet + 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Returns whether a status anywhere in the state is one of a file that is being fetched. */
function isLoading(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const state: unknown = Reflect.get(value, 'state');
  if (typeof state === 'string') return state === 'loading';
  return Object.values(value).some(isLoading);
}

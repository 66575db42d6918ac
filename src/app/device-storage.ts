/** Returns the storage of this device; null if the browser denies it, as in some private windows. */
export function deviceStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

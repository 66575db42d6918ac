let count = 0;

/** Returns an id that no other layer on this device has. */
export function newId(): string {
  count++;
  return `${Date.now().toString(36)}-${count}`;
}

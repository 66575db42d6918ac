let isClosed = false;

/** Makes the other functions of this file do nothing: a frame in another page neither reads nor writes the reader's settings. */
export function closeDevice(): void {
  isClosed = true;
}

/** Returns what is stored on this device under a key; null if nothing is, or if the browser denies storage. */
export function readDevice(key: string): string | null {
  if (isClosed) return null;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text on this device, or removes it if null. Does nothing if the browser denies storage or it is full. */
export function writeDevice(key: string, text: string | null): void {
  if (isClosed) return;
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Private windows and full disks: what is remembered lasts as long as the page.
  }
}

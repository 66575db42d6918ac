import { type ComparableRef, formatComparable, parseComparable } from '../domain/comparison';
import type { AppStore } from '../state/store';

const TRAY_KEY = 'corridor-atlas.comparison';

/** The storage functions that this file needs; each may throw if the browser denies storage. */
export interface TrayStorage {
  read(): string | null;
  write(text: string): void;
  /** Registers a listener for changes that other tabs make. */
  onChange(listener: () => void): void;
}

const BROWSER: TrayStorage = {
  read: () => localStorage.getItem(TRAY_KEY),
  write: (text) =>
    text === '' ? localStorage.removeItem(TRAY_KEY) : localStorage.setItem(TRAY_KEY, text),
  onChange: (listener) =>
    addEventListener('storage', ({ key }) => {
      if (key === TRAY_KEY || key === null) listener();
    }),
};

/** Keeps the tray of the comparison in step with the storage of this device, which all tabs share. */
export function wireTray(store: AppStore, storage: TrayStorage = BROWSER): void {
  let stored = '';
  const read = () => {
    stored = attempt(() => storage.read()) ?? '';
    if (stored !== format(store.getState().tray)) store.getState().setTray(parse(stored));
  };
  store.subscribe(({ tray }, before) => {
    if (tray === before.tray || format(tray) === stored) return;
    stored = format(tray);
    attempt(() => storage.write(stored));
  });
  storage.onChange(read);
  read();
}

function format(tray: readonly ComparableRef[]): string {
  return tray.map(formatComparable).join(' ');
}

function parse(text: string): readonly ComparableRef[] {
  return text.split(' ').flatMap((token) => parseComparable(token) ?? []);
}

/** Returns the result, or null if the browser denies storage. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

import type { StateCreator } from 'zustand/vanilla';

export const LENGTH_UNITS = ['nm', 'km', 'mi'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A theme that an address may ask for. */
export type AddressTheme = Exclude<Theme, 'auto'> | null;

export interface PreferencesSlice {
  /** Unit in which lengths at sea are shown. */
  readonly lengthUnit: LengthUnit;
  readonly theme: Theme;
  /** Theme that the address asks for, until the reader chooses one. */
  readonly addressTheme: AddressTheme;
  /** The system's preferred theme, used while `theme` is `auto`. */
  readonly systemTheme: 'light' | 'dark';
  setLengthUnit(unit: LengthUnit): void;
  setTheme(theme: Theme): void;
  setSystemTheme(theme: 'light' | 'dark'): void;
}

export const createPreferencesSlice: StateCreator<PreferencesSlice> = (set) => ({
  lengthUnit: 'nm',
  theme: 'auto',
  addressTheme: null,
  systemTheme: 'light',
  setLengthUnit: (lengthUnit) => set({ lengthUnit }),
  setTheme: (theme) => set({ theme, addressTheme: null }),
  setSystemTheme: (systemTheme) => set({ systemTheme }),
});

/** Returns the theme to render. */
export function themeOf({
  theme,
  addressTheme,
  systemTheme,
}: Pick<PreferencesSlice, 'theme' | 'addressTheme' | 'systemTheme'>): 'light' | 'dark' {
  return addressTheme ?? (theme === 'auto' ? systemTheme : theme);
}

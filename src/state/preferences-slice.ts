import type { StateCreator } from 'zustand/vanilla';

export const LENGTH_UNITS = ['nm', 'km', 'mi'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface PreferencesSlice {
  /** Unit in which lengths at sea are shown. */
  readonly lengthUnit: LengthUnit;
  readonly theme: Theme;
  /** The system's preferred theme, used while `theme` is `auto`. */
  readonly systemTheme: 'light' | 'dark';
  setLengthUnit(unit: LengthUnit): void;
  setTheme(theme: Theme): void;
  setSystemTheme(theme: 'light' | 'dark'): void;
}

export const createPreferencesSlice: StateCreator<PreferencesSlice> = (set) => ({
  lengthUnit: 'nm',
  theme: 'auto',
  systemTheme: 'light',
  setLengthUnit: (lengthUnit) => set({ lengthUnit }),
  setTheme: (theme) => set({ theme }),
  setSystemTheme: (systemTheme) => set({ systemTheme }),
});

/** Returns the theme to render. */
export function themeOf({
  theme,
  systemTheme,
}: Pick<PreferencesSlice, 'theme' | 'systemTheme'>): 'light' | 'dark' {
  return theme === 'auto' ? systemTheme : theme;
}

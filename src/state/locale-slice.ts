import type { StateCreator } from 'zustand/vanilla';
import type { Locale } from '../domain/locale';

export interface LocaleSlice {
  readonly locale: Locale;
  setLocale(locale: Locale): void;
}

export const createLocaleSlice: StateCreator<LocaleSlice> = (set) => ({
  locale: 'en',
  setLocale: (locale) => set({ locale }),
});

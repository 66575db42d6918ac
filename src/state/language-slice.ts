import type { StateCreator } from 'zustand/vanilla';
import type { Language } from '../domain/language';

export interface LanguageSlice {
  readonly language: Language;
  speak(language: Language): void;
}

export const createLanguageSlice: StateCreator<LanguageSlice> = (set) => ({
  language: 'en',
  speak: (language) => set({ language }),
});

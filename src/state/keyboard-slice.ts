import type { StateCreator } from 'zustand/vanilla';
import type { Position } from '../geo/position';

/** A text for the live region. Each is a new object, so that the same text can be announced again. */
export interface Announcement {
  readonly text: string;
  /** Of announcements of one topic that follow each other at once, only the last is spoken. */
  readonly topic?: string;
}

export interface KeyboardSlice {
  /** The text that the live region speaks next. */
  readonly announcement: Announcement | null;
  /** The position of the mark on which the map cursor stands; null while the reader does not step through the marks. */
  readonly mapCursor: Position | null;
  /** Whether the list of the keys is open. */
  readonly isKeyHelpOpen: boolean;
  /** Whether single characters are shortcuts, wherever the focus is. Shortcuts of the focused map always work. */
  readonly hasCharacterKeys: boolean;
  announce(text: string, topic?: string): void;
  setMapCursor(position: Position | null): void;
  setKeyHelpOpen(isOpen: boolean): void;
  setCharacterKeys(isOn: boolean): void;
}

export const createKeyboardSlice: StateCreator<KeyboardSlice> = (set) => ({
  announcement: null,
  mapCursor: null,
  isKeyHelpOpen: false,
  hasCharacterKeys: true,
  announce: (text, topic) =>
    set({ announcement: topic === undefined ? { text } : { text, topic } }),
  setMapCursor: (mapCursor) => set({ mapCursor }),
  setKeyHelpOpen: (isKeyHelpOpen) => set({ isKeyHelpOpen }),
  setCharacterKeys: (hasCharacterKeys) => set({ hasCharacterKeys }),
});

import type { StateCreator } from 'zustand/vanilla';
import type { Position } from '../geo/position';

/** A text for the live region. */
export interface Announcement {
  readonly text: string;
  /** Of announcements of one topic that wait together, only the last is spoken. */
  readonly topic?: string;
}

export interface KeyboardSlice {
  /** The texts that the live region has not spoken yet, each once. They wait until it is there. */
  readonly announcements: readonly Announcement[];
  /** The position of the mark on which the map cursor stands; null while the reader does not step through the marks. */
  readonly mapCursor: Position | null;
  /** Whether the list of the keys is open. */
  readonly isKeyHelpOpen: boolean;
  /** Whether single characters are shortcuts, wherever the focus is. Shortcuts of the focused map always work. */
  readonly hasCharacterKeys: boolean;
  announce(text: string, topic?: string): void;
  /** Takes announcements from those that wait, once they are spoken. */
  setSpoken(spoken: readonly Announcement[]): void;
  setMapCursor(position: Position | null): void;
  setKeyHelpOpen(isOpen: boolean): void;
  setCharacterKeys(isOn: boolean): void;
}

export const createKeyboardSlice: StateCreator<KeyboardSlice> = (set) => ({
  announcements: [],
  mapCursor: null,
  isKeyHelpOpen: false,
  hasCharacterKeys: true,
  announce: (text, topic) => {
    const next = topic === undefined ? { text } : { text, topic };
    set(({ announcements }) => ({
      announcements: [...announcements.filter((each) => !isReplaced(each, next)), next],
    }));
  },
  setSpoken: (spoken) =>
    set(({ announcements }) => ({
      announcements: announcements.filter((each) => !spoken.includes(each)),
    })),
  setMapCursor: (mapCursor) => set({ mapCursor }),
  setKeyHelpOpen: (isKeyHelpOpen) => set({ isKeyHelpOpen }),
  setCharacterKeys: (hasCharacterKeys) => set({ hasCharacterKeys }),
});

function isReplaced(earlier: Announcement, later: Announcement): boolean {
  return (
    earlier.text === later.text || (later.topic !== undefined && earlier.topic === later.topic)
  );
}

import type { StateCreator } from 'zustand/vanilla';
import type { StoryPlace } from '../domain/story';

export interface StorySlice {
  /** Where the reader is in a story; null outside of stories. */
  readonly story: StoryPlace | null;
  /** Leaves the story; the view stays. */
  leaveStory(): void;
}

export const createStorySlice: StateCreator<StorySlice> = (set) => ({
  story: null,
  leaveStory: () => set({ story: null }),
});

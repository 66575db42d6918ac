import type { AppState, AppStore } from '../state/store';

/** Loads what resolves addresses of stories (`wire-story`) with the first of them: few views are in one. */
export function wireStoryLate(store: AppStore, replaceAddress: (address: string) => void): void {
  if (isInStory(store.getState())) {
    void load(store, replaceAddress);
    return;
  }
  const stop = store.subscribe((state) => {
    if (!isInStory(state)) return;
    stop();
    void load(store, replaceAddress);
  });
}

async function load(store: AppStore, replaceAddress: (address: string) => void): Promise<void> {
  try {
    const { wireStory } = await import('./wire-story');
    wireStory(store, replaceAddress);
  } catch (error) {
    console.warn('The address of a story cannot be resolved:', error);
  }
}

function isInStory({ story, selection }: AppState): boolean {
  return story !== null || selection.kind === 'story';
}

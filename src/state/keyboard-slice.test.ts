import { describe, expect, it } from 'vitest';
import { createAppStore } from './store';

describe('announcements', () => {
  it('wait until they are spoken, each text once', () => {
    const store = createAppStore();
    const { announce } = store.getState();
    announce('Manzanillo is stop 1 of 3');
    announce('No map');
    announce('No map');
    expect(texts(store)).toEqual(['Manzanillo is stop 1 of 3', 'No map']);
  });

  it('of one topic that wait together are the last one', () => {
    const store = createAppStore();
    const { announce } = store.getState();
    announce('12 projects', 'count');
    announce('Peru', 'page');
    announce('9 projects', 'count');
    expect(texts(store)).toEqual(['Peru', '9 projects']);
  });

  it('are kept if they come while others are spoken', () => {
    const store = createAppStore();
    store.getState().announce('first');
    const spoken = store.getState().announcements;
    store.getState().announce('second');
    store.getState().setSpoken(spoken);
    expect(texts(store)).toEqual(['second']);
  });
});

function texts(store: ReturnType<typeof createAppStore>): string[] {
  return store.getState().announcements.map(({ text }) => text);
}

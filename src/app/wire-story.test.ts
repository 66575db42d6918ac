import { describe, expect, it } from 'vitest';
import type { Story } from '../domain/story';
import { createAppStore } from '../state/store';
import { wireStory } from './wire-story';

const same = (text: string) => ({ en: text, es: text, pt: text, zh: text });
const story: Story = {
  id: 'tour',
  name: same('Tour'),
  summary: same('A tour'),
  steps: ['claim/ten-days-saved/', 's/wsa5/', 'gains/'].map((at) => ({
    title: same(at),
    text: same('text'),
    at,
    sources: ['s'],
  })),
  sources: [],
};

function wired() {
  const store = createAppStore();
  const replaced: string[] = [];
  wireStory(store, (address) => {
    replaced.push(address);
  });
  const load = () => store.getState().setPage('story', 'tour', { state: 'ready', value: story });
  const notices = () => store.getState().notices;
  return { store, replaced, load, notices };
}

describe('wireStory', () => {
  it('leads a step that the story does not have to the last one, with a notice', () => {
    const { store, load, notices } = wired();
    store.setState({ story: { story: 'tour', step: 9 } });
    load();
    expect(store.getState().story).toEqual({ story: 'tour', step: 3 });
    expect(notices()).toEqual([{ kind: 'link-damaged', detail: 'story=tour.9' }]);
  });

  it('leaves a story that is gone, with a notice, and keeps the view', () => {
    const { store, notices } = wired();
    const selection = { kind: 'service', id: 'wsa5' } as const;
    store.setState({ selection, story: { story: 'gone', step: 2 } });
    store.getState().setPage('story', 'gone', { state: 'failed', reason: 'missing' });
    expect(store.getState()).toMatchObject({ selection, story: null });
    expect(notices()).toEqual([{ kind: 'unknown-record', detail: 'gone' }]);
  });

  it('stays in a story whose file cannot be reached, which may be tried again', () => {
    const { store, notices } = wired();
    store.setState({ story: { story: 'tour', step: 2 } });
    store.getState().setPage('story', 'tour', { state: 'failed', reason: 'unreachable' });
    expect(store.getState().story).toEqual({ story: 'tour', step: 2 });
    expect(notices()).toEqual([]);
  });

  it('opens the view of a step that the path names once the story is loaded', () => {
    const { store, replaced, load } = wired();
    store.setState({ selection: { kind: 'story', id: 'tour/2' } });
    expect(replaced).toEqual([]);
    load();
    expect(replaced).toEqual(['s/wsa5/?story=tour.2']);
  });

  it('leaves an open story alone', () => {
    const { store, replaced, load, notices } = wired();
    store.setState({ story: { story: 'tour', step: 2 } });
    load();
    expect(store.getState().story).toEqual({ story: 'tour', step: 2 });
    expect([...replaced, ...notices()]).toEqual([]);
  });
});

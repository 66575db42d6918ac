import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../state/store';
import { paperStore } from './paper-store';

describe('paperStore', () => {
  it('follows the state of the other store, in the light theme', () => {
    const store = createAppStore();
    store.getState().setTheme('dark');
    const paper = paperStore(store);
    store.getState().setLengthUnit('km');
    expect(paper.getState()).toMatchObject({ lengthUnit: 'km', theme: 'light' });
    expect(paper.getState()).toBe(paper.getState());
  });

  it('has actions that change nothing', () => {
    const store = createAppStore();
    const paper = paperStore(store);
    const before = store.getState();
    paper.getState().setReachMap(null);
    paper.getState().select({ kind: 'about' });
    paper.setState({ lengthUnit: 'mi' });
    expect(store.getState()).toBe(before);
  });
});

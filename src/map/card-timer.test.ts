import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PointedMark } from '../state/mark-slice';
import { type AppStore, createAppStore } from '../state/store';
import { CardTimer, LEAVE_MS, OPEN_MS, SWITCH_MS } from './card-timer';

let store: AppStore;
let timer: CardTimer;
beforeEach(() => {
  vi.useFakeTimers();
  store = createAppStore();
  timer = new CardTimer(store);
});
afterEach(() => {
  timer.end();
  vi.useRealTimers();
});

function project(id: string, isTouched = false): PointedMark {
  const mark = { kind: 'record', selection: { kind: 'project', id } } as const;
  return { mark, at: { x: 10, y: 10 }, reach: 14, isTouched };
}

const shown = () => store.getState().pointedMark;

describe('the card of the mark under the mouse', () => {
  it('opens after a rest, and not while the mouse passes over marks', () => {
    timer.move(project('a'));
    vi.advanceTimersByTime(OPEN_MS - 1);
    timer.move(project('b'));
    vi.advanceTimersByTime(OPEN_MS - 1);
    expect(shown()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(shown()).toMatchObject(project('b'));
  });

  it('gives way to the card of another mark sooner', () => {
    timer.move(project('a'));
    vi.advanceTimersByTime(OPEN_MS);
    timer.move(project('b'));
    vi.advanceTimersByTime(SWITCH_MS);
    expect(shown()).toMatchObject(project('b'));
  });

  it('stays while the mouse returns to its mark, and closes a moment after the mouse has left', () => {
    timer.move(project('a'));
    vi.advanceTimersByTime(OPEN_MS);
    timer.move(null);
    vi.advanceTimersByTime(LEAVE_MS - 1);
    timer.move(project('a'));
    vi.advanceTimersByTime(LEAVE_MS);
    expect(shown()).not.toBeNull();
    timer.move(null);
    vi.advanceTimersByTime(LEAVE_MS);
    expect(shown()).toBeNull();
  });

  it('stays while the mouse is on the card, and closes after that', () => {
    timer.move(project('a'));
    vi.advanceTimersByTime(OPEN_MS);
    timer.move(null);
    store.getState().holdCard(true);
    vi.advanceTimersByTime(10 * LEAVE_MS);
    expect(shown()).not.toBeNull();
    store.getState().holdCard(false);
    vi.advanceTimersByTime(LEAVE_MS);
    expect(shown()).toBeNull();
  });

  it('does not open again while the mouse stays after the reader has dismissed it', () => {
    timer.move(project('a'));
    vi.advanceTimersByTime(OPEN_MS);
    store.getState().pointAtMark(null);
    timer.move(project('a'));
    vi.advanceTimersByTime(OPEN_MS);
    expect(shown()).toBeNull();
    timer.move(null);
    timer.move(project('a'));
    vi.advanceTimersByTime(OPEN_MS);
    expect(shown()).not.toBeNull();
  });

  it('closes when a page is opened', () => {
    timer.move(project('a'));
    vi.advanceTimersByTime(OPEN_MS);
    store.getState().select({ kind: 'about' });
    expect(shown()).toBeNull();
  });
});

describe('the card of a touched mark', () => {
  it('opens at once and stays until something else is touched', () => {
    timer.show(project('a', true));
    timer.move(null);
    vi.advanceTimersByTime(10 * LEAVE_MS);
    expect(shown()).not.toBeNull();
    timer.show(null);
    expect(shown()).toBeNull();
  });
});

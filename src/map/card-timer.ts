import { isSameMark } from '../domain/map-mark';
import type { PointedMark } from '../state/mark-slice';
import type { AppStore } from '../state/store';

/** Milliseconds over a mark until its card opens. */
export const OPEN_MS = 280;

/** Milliseconds until the card of another mark replaces an open one. */
export const SWITCH_MS = 90;

/** Milliseconds a card stays after the pointer has left its mark, time enough to reach the card. */
export const LEAVE_MS = 320;

/** Opens and closes the card of the mark under the pointer, after short delays. */
export class CardTimer {
  private readonly store: AppStore;
  private readonly stopWatching: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The mark under the pointer. */
  private over: PointedMark | null = null;

  constructor(store: AppStore) {
    this.store = store;
    this.stopWatching = store.subscribe((now, before) => {
      if (now.selection !== before.selection) this.close();
      else if (before.isCardHeld && !now.isCardHeld && now.pointedMark) this.leave();
    });
  }

  /** Tells which mark is under the mouse, or none. */
  move(next: PointedMark | null): void {
    const isSame = next ? this.over && isSameMark(this.over.mark, next.mark) : !this.over;
    if (isSame) return;
    this.over = next;
    const open = this.store.getState().pointedMark;
    if (!next) this.leave();
    else if (open && isSameMark(open.mark, next.mark)) clearTimeout(this.timer);
    else this.after(open ? SWITCH_MS : OPEN_MS, () => this.store.getState().pointAtMark(next));
  }

  /** Opens a card at once, or closes the open one. */
  show(mark: PointedMark | null): void {
    clearTimeout(this.timer);
    if (mark || this.store.getState().pointedMark) this.store.getState().pointAtMark(mark);
  }

  /** Forgets the mark under the pointer and closes the card at once. */
  close(): void {
    this.over = null;
    this.show(null);
  }

  end(): void {
    clearTimeout(this.timer);
    this.stopWatching();
  }

  private leave(): void {
    if (this.store.getState().pointedMark?.isTouched) return;
    this.after(LEAVE_MS, () => {
      const { isCardHeld, pointedMark } = this.store.getState();
      if (!isCardHeld && !this.over && pointedMark) this.show(null);
    });
  }

  private after(milliseconds: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, milliseconds);
  }
}

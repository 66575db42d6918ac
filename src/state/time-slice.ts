import type { StateCreator } from 'zustand/vanilla';
import { baselineOf } from '../domain/gains-options';
import { type TimeSpan, withinData } from '../domain/time-span';
import type { GainsSlice } from './gains-slice';

/** How many times as fast as at first the years may be played. */
export const PLAY_SPEEDS = [0.5, 1, 2, 4] as const;
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

export interface TimeSlice {
  /** The years that are shown; null for the latest, whatever they are. */
  readonly time: TimeSpan | null;
  /** Whether the reader opened the time bar; it is shown with a time in any case. */
  readonly isTimeOpen: boolean;
  /** Height of the time bar in CSS pixels; 0 while it is closed. */
  readonly timeBarHeight: number;
  /** How fast the reader has the years played, kept on the device. */
  readonly playSpeed: PlaySpeed;
  /** Sets the years, within those of the data, and the nearer baseline of the reach of ports. */
  setTime(time: TimeSpan | null): void;
  /** Opens the bar, or closes it and shows the latest. */
  setTimeOpen(isOpen: boolean): void;
  setTimeBarHeight(height: number): void;
  /** Sets the speed; does nothing for a number that is none of the speeds. */
  setPlaySpeed(speed: number): void;
}

export const createTimeSlice: StateCreator<TimeSlice & GainsSlice, [], [], TimeSlice> = (
  set,
  get,
) => ({
  time: null,
  isTimeOpen: false,
  timeBarHeight: 0,
  playSpeed: 1,
  setTime: (time) => {
    set({ time: time && withinData(time) });
    const { time: shown, gains, setGains } = get();
    if (!shown) return;
    const baseline = baselineOf(shown.to);
    if (baseline !== gains.baseline) setGains({ baseline });
  },
  setTimeOpen: (isTimeOpen) => set(isTimeOpen ? { isTimeOpen } : { isTimeOpen, time: null }),
  setTimeBarHeight: (timeBarHeight) => set({ timeBarHeight }),
  setPlaySpeed: (speed) => {
    const playSpeed = PLAY_SPEEDS.find((each) => each === speed);
    if (playSpeed !== undefined) set({ playSpeed });
  },
});

/** Returns whether the time bar is shown. */
export function isTimeShown({ time, isTimeOpen }: Pick<TimeSlice, 'time' | 'isTimeOpen'>): boolean {
  return isTimeOpen || time !== null;
}

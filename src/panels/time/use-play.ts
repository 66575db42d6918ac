import { useEffect, useState } from 'react';
import { DATA_YEARS, oneYear } from '../../domain/time-span';
import { useAtlas, useServices } from '../context/atlas-context';
import { firstYearOf, stepped } from './time-counts';

/** Milliseconds for which a year is shown at a speed of 1. */
const YEAR_MS = 900;

/** Returns whether the years are played, and how to start and stop. Playing from the last year begins anew; it ends there. */
export function usePlay() {
  const { store } = useServices();
  const [isPlaying, setPlaying] = useState(false);
  const speed = useAtlas((state) => state.playSpeed);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const { time, setTime } = store.getState();
      const next = stepped(time, 1);
      if (next === time || next === null) setPlaying(false);
      else setTime(next);
    }, YEAR_MS / speed);
    return () => clearInterval(timer);
  }, [isPlaying, speed, store]);

  function togglePlay() {
    const { time, setTime, recordTimes } = store.getState();
    const isAtEnd = time === null || time.to >= DATA_YEARS.to;
    if (!isPlaying && isAtEnd) {
      const first =
        recordTimes?.state === 'ready' ? firstYearOf(recordTimes.value) : DATA_YEARS.from;
      const width = time === null ? 0 : time.to - time.from;
      setTime(width === 0 ? oneYear(first) : { from: first, to: first + width });
    }
    setPlaying(!isPlaying);
  }

  return { isPlaying, togglePlay, stop: () => setPlaying(false) };
}

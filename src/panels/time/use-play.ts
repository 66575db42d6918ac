import { useEffect, useState } from 'react';
import { DATA_YEARS, oneYear } from '../../domain/time-span';
import { useServices } from '../context/atlas-context';
import { firstYearOf, stepped } from './time-counts';

/** Milliseconds that a year is shown while playing. */
const YEAR_MS = 900;

/** Returns whether the years are played, and how to start and stop. Playing from the last year begins anew; it ends there. */
export function usePlay() {
  const { store } = useServices();
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const { time, setTime } = store.getState();
      const next = stepped(time, 1);
      if (next === time || next === null) setPlaying(false);
      else setTime(next);
    }, YEAR_MS);
    return () => clearInterval(timer);
  }, [isPlaying, store]);

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

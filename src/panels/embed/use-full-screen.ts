import { useSyncExternalStore } from 'react';

/** Returns whether the frame fills the screen and how to change that; null where browser or page do not allow it. */
export function useFullScreen(): { readonly isFull: boolean; readonly toggle: () => void } | null {
  const isFull = useSyncExternalStore(
    (listener) => {
      document.addEventListener('fullscreenchange', listener);
      return () => document.removeEventListener('fullscreenchange', listener);
    },
    () => document.fullscreenElement !== null,
    () => false,
  );
  if (!document.fullscreenEnabled) return null;
  return {
    isFull,
    toggle: () => {
      const done = isFull
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      done.catch((error: unknown) => console.warn('The frame cannot fill the screen:', error));
    },
  };
}

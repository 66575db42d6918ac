import { type RefObject, useEffect, useState } from 'react';

/** Returns the title that a frame of the atlas tells of itself, in the frame's own language; the page's own title until then. */
export function useFrameTitle(frame: RefObject<HTMLIFrameElement | null>): string {
  const [title, setTitle] = useState(document.title);
  useEffect(() => {
    function onMessage({ source, origin, data }: MessageEvent) {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      if (data?.type === 'state' && typeof data.title === 'string') setTitle(data.title);
    }
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [frame]);
  return title;
}

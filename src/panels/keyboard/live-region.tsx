import { useEffect, useRef, useState } from 'react';
import type { Announcement } from '../../state/keyboard-slice';
import { useAtlas } from '../context/atlas-context';

/** Milliseconds within which announcements are spoken together, so that a dragged slider speaks once. */
const WAIT_MS = 350;

/**
 * Speaks announcements to screen readers: the atlas's one live region for what happens elsewhere than at the focus. Empties
 * itself first, so that the same text is spoken again if it is announced again. Texts of one moment are spoken once each.
 */
export function LiveRegion() {
  const announcement = useAtlas((state) => state.announcement);
  const [text, setText] = useState('');
  const pending = useRef<readonly Announcement[]>([]);

  useEffect(() => {
    if (!announcement) return;
    pending.current = [
      ...pending.current.filter((each) => !isReplaced(each, announcement)),
      announcement,
    ];
    setText('');
    const timer = window.setTimeout(() => {
      setText(pending.current.map((each) => each.text).join(' '));
      pending.current = [];
    }, WAIT_MS);
    return () => window.clearTimeout(timer);
  }, [announcement]);

  return (
    <p className="visually-hidden live-region" role="status" aria-live="polite">
      {text}
    </p>
  );
}

function isReplaced(earlier: Announcement, later: Announcement): boolean {
  return (
    earlier.text === later.text || (later.topic !== undefined && earlier.topic === later.topic)
  );
}

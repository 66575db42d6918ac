import { useEffect, useState } from 'react';
import { useAtlas, useServices } from '../context/atlas-context';

/** Milliseconds within which announcements are spoken together, so that a dragged slider speaks once. */
const WAIT_MS = 350;

/**
 * Speaks announcements to screen readers: the atlas's one live region for what happens elsewhere than at the focus. Empties
 * itself first, so that the same text is spoken again if it is announced again.
 */
export function LiveRegion() {
  const { store } = useServices();
  const announcements = useAtlas((state) => state.announcements);
  const [text, setText] = useState('');

  useEffect(() => {
    if (announcements.length === 0) return;
    setText('');
    const timer = window.setTimeout(() => {
      setText(announcements.map((each) => each.text).join(' '));
      store.getState().setSpoken(announcements);
    }, WAIT_MS);
    return () => window.clearTimeout(timer);
  }, [announcements, store]);

  return (
    <p className="visually-hidden live-region" role="status" aria-live="polite">
      {text}
    </p>
  );
}

import { useEffect, useRef } from 'react';
import type { HandledShortcutId, ShortcutId } from './shortcuts';

const actions = new Map<ShortcutId, () => void>();

/** Runs `action` when the reader presses a key of the shortcut, as long as the component is mounted. */
export function useShortcut(id: HandledShortcutId, action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    const run = () => latest.current();
    actions.set(id, run);
    return () => {
      if (actions.get(id) === run) actions.delete(id);
    };
  }, [id]);
}

/** Returns what a shortcut does at present; undefined for one that nothing handles. */
export function actionOf(id: ShortcutId): (() => void) | undefined {
  return actions.get(id);
}

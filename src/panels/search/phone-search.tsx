import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useServices, useTranslate } from '../context/atlas-context';
import { Failure } from '../context/loaded';
import { useShortcut } from '../context/use-shortcut';
import { PlainField, SEARCH_KEYS } from './plain-field';
import { useLoadedBox } from './use-loaded-box';
import { useVisibleArea } from './use-visible-area';

/** Shows a button that opens the search on the whole screen. */
export function PhoneSearch({
  face,
  startsOpen,
}: {
  /** What the button says. */
  readonly face: ReactNode;
  readonly startsOpen: boolean;
}) {
  const t = useTranslate();
  const { store } = useServices();
  const screen = useRef<HTMLDivElement>(null);
  const hasFollowed = useRef(false);
  const [isOpen, setOpen] = useState(startsOpen);
  const { field, Box, start, hasFailed } = useLoadedBox(isOpen);
  useShortcut('search', () => setOpen(true));
  useVisibleArea(screen, isOpen);
  useEffect(() => {
    if (isOpen) hasFollowed.current = false;
  }, [isOpen]);
  useBackGesture(isOpen, () => setOpen(false));

  /** Closes the search; lowers a full sheet if a result is followed, so that the map shows its place. */
  function close(reason: 'left' | 'followed') {
    hasFollowed.current = reason === 'followed';
    setOpen(false);
    const { sheet, setSheet } = store.getState();
    if (reason === 'followed' && sheet === 'full') setSheet('half');
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger className="search-button" aria-keyshortcuts={SEARCH_KEYS}>
        {face}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Popup
          ref={screen}
          className="search-screen"
          aria-label={t('search.label')}
          initialFocus={() => screen.current?.querySelector('input')}
          finalFocus={() => !hasFollowed.current}
        >
          {Box ? (
            <Box isScreen start={start} isOpen onClose={close} />
          ) : (
            <>
              <PlainField {...field} isScreen onClose={() => close('left')} />
              <div className="search-panel">
                {hasFailed ? <Failure reason="unreachable" /> : <p>{t('page.loading')}</p>}
              </div>
            </>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Calls `onBack` for the Back gesture of a phone, in browsers that tell of it before they leave the page. */
function useBackGesture(isOpen: boolean, onBack: () => void): void {
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    const { CloseWatcher } = window as Window & WithCloseWatcher;
    if (!isOpen || !CloseWatcher) return;
    const watcher = new CloseWatcher();
    watcher.addEventListener('close', () => back.current());
    return () => watcher.destroy();
  }, [isOpen]);
}

/** Not every browser has it, nor the library of types. */
interface WithCloseWatcher {
  readonly CloseWatcher?: new () => EventTarget & { destroy(): void };
}

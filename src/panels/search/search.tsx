import { type RefObject, useEffect, useRef, useState } from 'react';
import { useIsLow, useIsPhone } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { Failure } from '../context/loaded';
import { useShortcut } from '../context/use-shortcut';
import { LazyPhoneSearch } from './lazy-phone-search';
import { PlainField } from './plain-field';
import { useLoadedBox } from './use-loaded-box';

/** Shows the search: a field in the bar, or on a phone, upright or on its side, a button that opens it on the whole screen. */
export function Search() {
  const isPhone = useIsPhone();
  const isLow = useIsLow();
  return (
    <search className="search-place">
      <FaultBoundary part="search">
        {isPhone || isLow ? <LazyPhoneSearch /> : <BarSearch />}
      </FaultBoundary>
    </search>
  );
}

/** Shows the field with its results below it. Code and index are fetched when it is first used. */
function BarSearch() {
  const place = useRef<HTMLDivElement>(null);
  const returnTo = useRef<Element | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { field, Box, start, hasFailed } = useLoadedBox(isOpen);

  useShortcut('search', () => {
    const { activeElement } = document;
    if (!place.current?.contains(activeElement)) returnTo.current = activeElement;
    const input = place.current?.querySelector('input');
    input?.focus();
    input?.select();
    setOpen(true);
  });
  useLeaving(place, isOpen, () => setOpen(false));

  /** Gives the focus back to where it was before a key opened the search, unless a result is followed. */
  function close(reason: 'left' | 'followed') {
    setOpen(false);
    const before = returnTo.current;
    returnTo.current = null;
    if (reason === 'left' && before instanceof HTMLElement) before.focus();
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && place.current?.contains(activeElement)) {
      activeElement.blur();
    }
  }

  return (
    <div ref={place} className="search">
      {Box ? (
        <Box start={start} isOpen={isOpen} onOpen={() => setOpen(true)} onClose={close} />
      ) : (
        <>
          <PlainField {...field} onOpen={() => setOpen(true)} onClose={() => close('left')} />
          {isOpen && hasFailed && (
            <div className="search-panel">
              <Failure reason="unreachable" />
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** Calls `onLeave` when the focus or a press leaves an open element. */
function useLeaving(
  place: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onLeave: () => void,
): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!isOpen) return;
    function onEvent({ target }: Event) {
      if (target instanceof Node && !place.current?.contains(target)) leave.current();
    }
    document.addEventListener('focusin', onEvent);
    document.addEventListener('pointerdown', onEvent, true);
    return () => {
      document.removeEventListener('focusin', onEvent);
      document.removeEventListener('pointerdown', onEvent, true);
    };
  }, [place, isOpen]);
}

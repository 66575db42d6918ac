import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useRef, useState } from 'react';
import type { CitedStatement } from '../../state/sharing-slice';
import { useAtlas, useTranslate } from '../context/atlas-context';
import type { LoadedPopup } from '../context/lazy-popup';
import { POPUP_MARGIN } from '../context/popup-margin';

/** Shows the popover of a source chip, with the chip. */
export function SourcePopover({
  button,
  title,
  statement,
  children,
}: LoadedPopup & {
  readonly title: string;
  readonly statement: CitedStatement;
  readonly children: ReactNode;
}) {
  const t = useTranslate('sharing');
  const setSharing = useAtlas((state) => state.setSharing);
  const [isOpen, setOpen] = useState(true);
  const isCiting = useRef(false);
  // The dialog opens once the chip has the focus again, and gives it back to the chip.
  function onClosed(isOpened: boolean) {
    if (!isOpened && isCiting.current) setSharing({ kind: 'cite', statement });
    isCiting.current = false;
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen} onOpenChangeComplete={onClosed}>
      <Popover.Trigger {...button} />
      <Popover.Portal>
        <Popover.Positioner
          className="popup-place"
          sideOffset={6}
          collisionPadding={POPUP_MARGIN}
          align="start"
        >
          <Popover.Popup className="popup source-popup">
            <Popover.Title className="source-popup-title">{title}</Popover.Title>
            {children}
            <p className="source-cite">
              <button
                type="button"
                className="button button-quiet"
                onClick={() => {
                  isCiting.current = true;
                  setOpen(false);
                }}
              >
                {t(statement.figure ? 'cite.figure' : 'cite.sources')}
              </button>
            </p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

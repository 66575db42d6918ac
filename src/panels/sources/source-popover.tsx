import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import type { LoadedPopup } from '../context/lazy-popup';
import { POPUP_MARGIN } from '../context/popup-margin';

/** Shows the popover of a source chip, with the chip. */
export function SourcePopover({
  button,
  title,
  children,
}: LoadedPopup & { readonly title: string; readonly children: ReactNode }) {
  return (
    <Popover.Root defaultOpen>
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
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

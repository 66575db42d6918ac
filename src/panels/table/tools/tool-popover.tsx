import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { POPUP_MARGIN } from '../../context/popup-margin';
import { Icon } from '../../controls/icon';
import type { IconName } from '../../controls/icon-drawings';

/** Shows a button of the table's head with the popover that it opens. */
export function ToolPopover({
  label,
  icon,
  title,
  count = 0,
  children,
}: {
  readonly label: string;
  readonly icon: IconName;
  readonly title: string;
  /** How much is chosen in it; 0 if nothing is. */
  readonly count?: number;
  readonly children: ReactNode;
}) {
  return (
    <Popover.Root>
      <Popover.Trigger className="button tool-button">
        <Icon name={icon} />
        {label}
        {count > 0 && <span className="tool-count">{count}</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          className="popup-place"
          sideOffset={4}
          collisionPadding={POPUP_MARGIN}
          align="end"
        >
          <Popover.Popup className="popup tool-popup">
            <Popover.Title className="tool-title">{title}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

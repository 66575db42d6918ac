import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import type { Source } from '../../domain/source';
import { useTranslate } from '../context/atlas-context';
import './source.css';

/**
 * Shows the chip that names sources by their publisher, or says that the atlas derived the value, and the
 * popover it opens.
 */
export function ChipPopover({
  sources,
  title,
  children,
}: {
  readonly sources: readonly Source[];
  readonly title: string;
  readonly children: ReactNode;
}) {
  const t = useTranslate();
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const [first, ...others] = publishers;
  return (
    <Popover.Root>
      <Popover.Trigger
        className="source-chip"
        aria-label={
          first === undefined
            ? t('figure.how')
            : t('source.open', { publishers: publishers.join(', ') })
        }
      >
        <span className="source-chip-name">{first ?? t('figure.how')}</span>
        {others.length > 0 && <span className="source-chip-more">+{others.length}</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          className="popup-place"
          sideOffset={6}
          collisionPadding={12}
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

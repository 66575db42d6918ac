import { Dialog } from '@base-ui/react/dialog';
import { useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { LegendBody } from './legend-card';

/** Shows a button on the map that opens the legend as a full-screen dialog, for phones. */
export function LegendDialog({
  isOpen,
  onOpen,
}: {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const t = useTranslate();
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpen}>
      <Dialog.Trigger className="button legend-button">
        <Icon name="legend" />
        <span>{t('legend.title')}</span>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Popup className="dialog">
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">{t('legend.title')}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={t('action.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <div className="legend-scroll">
            <LegendBody />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

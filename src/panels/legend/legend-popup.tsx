import { Dialog } from '@base-ui/react/dialog';
import { useTranslate } from '../context/atlas-context';
import type { LoadedPopup } from '../context/lazy-popup';
import { Icon } from '../controls/icon';
import { LegendBody } from './legend-card';

/** Shows the legend as a full-screen dialog, with the button that opens it. */
export function LegendPopup({ button }: LoadedPopup) {
  const t = useTranslate();
  return (
    <Dialog.Root defaultOpen>
      <Dialog.Trigger {...button} />
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

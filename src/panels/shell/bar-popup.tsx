import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useState } from 'react';
import { useTranslate } from '../context/atlas-context';
import type { LoadedPopup } from '../context/lazy-popup';
import { LengthUnitChoice, ThemeChoice } from '../controls/preference-choices';
import { LazyKeyHelpButton } from '../keyboard/lazy-keyboard';
import { AllPages } from './all-pages';
import { LocaleLinks } from './locale-links';

/** Shows the menu of the bar with its button. */
export function BarPopup({ button, isCompact }: LoadedPopup & { readonly isCompact: boolean }) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(true);
  const close = () => setIsOpen(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger {...button} />
      <Popover.Portal>
        <Popover.Positioner className="popup-place" sideOffset={6} align="end" collisionPadding={8}>
          <Popover.Popup className="popup bar-menu" aria-label={t('bar.menu')}>
            <AllPages onFollow={close} />
            {isCompact && (
              <Part title={t('bar.language')}>
                <LocaleLinks onFollow={close} />
              </Part>
            )}
            <Part title={t('bar.unit')}>
              <LengthUnitChoice />
            </Part>
            <Part title={t('theme.label')}>
              <ThemeChoice />
            </Part>
            <div className="bar-menu-part">
              <LazyKeyHelpButton isEntry onPress={close} />
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="bar-menu-part">
      <p className="bar-menu-title">{title}</p>
      {children}
    </div>
  );
}

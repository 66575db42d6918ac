import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useState } from 'react';
import { useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { LengthUnitChoice, ThemeChoice } from '../controls/preference-choices';
import { LazyKeyHelpButton } from '../keyboard/lazy-keyboard';
import { LocaleLinks } from './locale-menu';
import { PageLinks } from './page-links';

/** Shows a menu of the settings and of what a narrow bar has no room for. */
export function BarMenu({ isCompact }: { readonly isCompact: boolean }) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger className="icon-button" aria-label={t('bar.menu')}>
        <Icon name="menu" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="popup-place" sideOffset={6} align="end" collisionPadding={8}>
          <Popover.Popup className="popup bar-menu" aria-label={t('bar.menu')}>
            {isCompact && <PageLinks onFollow={close} />}
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

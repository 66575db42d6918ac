import { Menu } from '@base-ui/react/menu';
import { useRef } from 'react';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../domain/locale';
import { useLocale } from '../context/atlas-context';
import type { LoadedPopup } from '../context/lazy-popup';
import { Icon } from '../controls/icon';
import { useViewLink } from '../links/use-view-link';

/** Shows the menu of the languages with its button. */
export function LocalePopup({ button }: LoadedPopup) {
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <Menu.Root modal={false} defaultOpen>
        <Menu.Trigger {...button} />
        <Menu.Portal container={place}>
          <Menu.Positioner className="popup-place" sideOffset={6} align="end">
            <Menu.Popup className="popup popup-menu">
              {LOCALES.map((each) => (
                <LanguageItem key={each} locale={each} isCurrent={each === locale} />
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}

function LanguageItem({
  locale,
  isCurrent,
}: {
  readonly locale: Locale;
  readonly isCurrent: boolean;
}) {
  const link = useViewLink({ locale });
  return (
    <Menu.LinkItem
      className="popup-item"
      closeOnClick
      lang={locale}
      hrefLang={locale}
      aria-current={isCurrent ? 'true' : undefined}
      {...link}
    >
      <span>{LOCALE_NAMES[locale]}</span>
      {isCurrent && <Icon name="check" />}
    </Menu.LinkItem>
  );
}

import { Menu } from '@base-ui/react/menu';
import { useRef } from 'react';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../domain/locale';
import { useLocale, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { useViewLink } from '../links/use-view-link';

export function LocaleMenu() {
  const t = useTranslate();
  const locale = useLocale();
  const name = LOCALE_NAMES[locale];
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <Menu.Root modal={false}>
        <Menu.Trigger
          className="button language-button"
          aria-label={`${t('bar.language')}: ${name}`}
          title={t('bar.language')}
        >
          <Icon name="language" />
          <span className="bar-label">{name}</span>
          <Icon name="chevron" />
        </Menu.Trigger>
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

/** Lists the languages as links, for a menu that is open already. */
export function LocaleLinks({ onFollow }: { readonly onFollow: () => void }) {
  const t = useTranslate();
  return (
    <nav aria-label={t('bar.language')}>
      {LOCALES.map((locale) => (
        <LanguageLink key={locale} locale={locale} onFollow={onFollow} />
      ))}
    </nav>
  );
}

function LanguageLink({
  locale,
  onFollow,
}: {
  readonly locale: Locale;
  readonly onFollow: () => void;
}) {
  const { href, onClick } = useViewLink({ locale });
  const isCurrent = useLocale() === locale;
  return (
    <a
      className="popup-item"
      href={href}
      lang={locale}
      hrefLang={locale}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        onClick(event);
        onFollow();
      }}
    >
      <span>{LOCALE_NAMES[locale]}</span>
      {isCurrent && <Icon name="check" />}
    </a>
  );
}

import { Menu } from '@base-ui/react/menu';
import { useRef } from 'react';
import { LANGUAGES, type Language } from '../../domain/language';
import { LANGUAGE_NAMES } from '../../i18n/messages';
import { useLanguage, useTranslate } from '../atlas-context';
import { Icon } from '../controls/icon';
import { useViewLink } from './use-view-link';

export function LanguageMenu() {
  const t = useTranslate();
  const language = useLanguage();
  const name = LANGUAGE_NAMES[language];
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
          <span className="bar-word">{name}</span>
          <Icon name="chevron" />
        </Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner className="popup-place" sideOffset={6} align="end">
            <Menu.Popup className="popup popup-menu">
              {LANGUAGES.map((each) => (
                <LanguageItem key={each} language={each} isCurrent={each === language} />
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}

function LanguageItem({
  language,
  isCurrent,
}: {
  readonly language: Language;
  readonly isCurrent: boolean;
}) {
  const link = useViewLink({ language });
  return (
    <Menu.LinkItem
      className="popup-item"
      closeOnClick
      lang={language}
      hrefLang={language}
      aria-current={isCurrent ? 'true' : undefined}
      {...link}
    >
      <span>{LANGUAGE_NAMES[language]}</span>
      {isCurrent && <Icon name="check" />}
    </Menu.LinkItem>
  );
}

import { LANGUAGES, type Language } from '../../domain/language';
import { LANGUAGE_NAMES } from '../../i18n/messages';
import { useLanguage, useTranslate } from '../atlas-context';
import { Icon } from '../controls/icon';
import { useViewLink } from './use-view-link';

/** The languages one below the other, for a menu that is open already. */
export function LanguageLinks({ onFollow }: { readonly onFollow: () => void }) {
  const t = useTranslate();
  return (
    <nav aria-label={t('bar.language')}>
      {LANGUAGES.map((language) => (
        <LanguageLink key={language} language={language} onFollow={onFollow} />
      ))}
    </nav>
  );
}

function LanguageLink({
  language,
  onFollow,
}: {
  readonly language: Language;
  readonly onFollow: () => void;
}) {
  const { href, onClick } = useViewLink({ language });
  const isCurrent = useLanguage() === language;
  return (
    <a
      className="popup-item"
      href={href}
      lang={language}
      hrefLang={language}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        onClick(event);
        onFollow();
      }}
    >
      <span>{LANGUAGE_NAMES[language]}</span>
      {isCurrent && <Icon name="check" />}
    </a>
  );
}

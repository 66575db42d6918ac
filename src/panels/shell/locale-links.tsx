import { LOCALE_NAMES, LOCALES, type Locale } from '../../domain/locale';
import { useLocale, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { useViewLink } from '../links/use-view-link';

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

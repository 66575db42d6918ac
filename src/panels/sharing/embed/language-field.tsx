import { useId } from 'react';
import { HTML_LANGS, isLocale, LOCALE_NAMES, LOCALES, type Locale } from '../../../domain/locale';
import { useTranslate } from '../../context/atlas-context';

/** Shows the choice of a frame's language. */
export function LanguageField({
  locale,
  onChoose,
}: {
  readonly locale: Locale;
  readonly onChoose: (locale: Locale) => void;
}) {
  const t = useTranslate();
  const id = useId();
  return (
    <p className="embed-field">
      <label htmlFor={id}>{t('bar.language')}</label>
      <select
        id={id}
        className="field"
        value={locale}
        onChange={({ currentTarget: { value } }) => {
          if (isLocale(value)) onChoose(value);
        }}
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={HTML_LANGS[each]}>
            {LOCALE_NAMES[each]}
          </option>
        ))}
      </select>
    </p>
  );
}

import { LOCALE_NAMES } from '../../domain/locale';
import { useLocale, useTranslate } from '../context/atlas-context';
import { lazyPopup } from '../context/lazy-popup';
import { Icon } from '../controls/icon';

const LocalePopup = lazyPopup('menu', () =>
  import('./locale-popup').then(({ LocalePopup: Popup }) => Popup),
);

/** Shows a menu of the languages, each a link to the same view in that language. */
export function LocaleMenu() {
  const t = useTranslate();
  const name = LOCALE_NAMES[useLocale()];
  return (
    <LocalePopup
      button={{
        className: 'button language-button',
        'aria-label': `${t('bar.language')}: ${name}`,
        title: t('bar.language'),
        children: (
          <>
            <Icon name="language" />
            <span className="bar-label">{name}</span>
            <Icon name="chevron" />
          </>
        ),
      }}
    />
  );
}

import { useState } from 'react';
import { useTranslate } from '../context/atlas-context';
import { lazyCode } from '../context/lazy-part';
import { Failure } from '../context/loaded';
import { useShortcut } from '../context/use-shortcut';
import { Icon } from '../controls/icon';
import { SEARCH_KEYS } from './plain-field';

const usePhoneSearch = lazyCode(
  () => import('./phone-search').then(({ PhoneSearch }) => PhoneSearch),
  { isTool: true },
);

/** Shows the search of a small screen. Its code is fetched with the panels, so that a tap opens the field at once. */
export function LazyPhoneSearch() {
  const t = useTranslate();
  const [isPressed, setPressed] = useState(false);
  const { part: PhoneSearch, hasFailed } = usePhoneSearch(true);
  useShortcut('search', () => setPressed(true));
  const face = (
    <>
      <Icon name="search" />
      <span>
        <span className="visually-hidden">{t('search.label')}: </span>
        {t('search.short-hint')}
      </span>
    </>
  );
  if (PhoneSearch) return <PhoneSearch face={face} startsOpen={isPressed} />;
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-haspopup="dialog"
        aria-expanded={false}
        aria-keyshortcuts={SEARCH_KEYS}
        onClick={() => setPressed(true)}
      >
        {face}
      </button>
      {isPressed && hasFailed && (
        <div className="popup popup-failure">
          <Failure reason="unreachable" />
        </div>
      )}
    </>
  );
}

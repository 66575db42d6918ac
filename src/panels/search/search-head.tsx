import type { ReactNode } from 'react';
import { useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';

/** Shows the frame of the search field, with a button back where the search has the whole screen. */
export function SearchHead({
  isScreen,
  hasKey,
  onBack,
  children,
}: {
  readonly isScreen: boolean;
  /** Whether the field names the key that opens the search. */
  readonly hasKey: boolean;
  readonly onBack: () => void;
  /** The field and what stands at its end. */
  readonly children: ReactNode;
}) {
  const t = useTranslate();
  return (
    <div className="search-head">
      {isScreen && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('search.close')}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
      )}
      <div className="search-field">
        <Icon name="search" />
        {children}
        {hasKey && (
          <span className="search-key" aria-hidden="true">
            /
          </span>
        )}
      </div>
    </div>
  );
}

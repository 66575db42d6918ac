import { Autocomplete } from '@base-ui/react/autocomplete';
import type { ReactNode, RefObject } from 'react';
import type { SearchResult } from '../../search/search-result';
import { useTranslate } from '../context/atlas-context';
import { Failure } from '../context/loaded';
import { POPUP_MARGIN } from '../context/popup-margin';
import { ResultList } from './result-list';
import type { useSearch } from './use-search';

/** Shows what a combobox has found below its field, or why there is nothing. */
export function ResultPopup({
  search: { query, isIncomplete, status },
  place,
  none,
  onChoose,
}: {
  readonly search: ReturnType<typeof useSearch>;
  /** The element that the popup belongs to. */
  readonly place: RefObject<HTMLElement | null>;
  /** Shown if nothing is found; nothing is said if it is absent. */
  readonly none: ReactNode;
  readonly onChoose: (result: SearchResult) => void;
}) {
  const t = useTranslate();
  const isLoading = status.state === 'loading' || isIncomplete;
  return (
    <Autocomplete.Portal container={place}>
      <Autocomplete.Positioner
        className="popup-place"
        sideOffset={4}
        collisionPadding={POPUP_MARGIN}
        align="start"
      >
        <Autocomplete.Popup className="popup search-popup">
          <Autocomplete.Empty>
            {none !== undefined && (
              <span className="search-none">{isLoading ? t('page.loading') : none}</span>
            )}
          </Autocomplete.Empty>
          <ResultList query={query} isIncomplete={isIncomplete} onChoose={onChoose} />
          {status.state === 'failed' && <Failure reason={status.reason} />}
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  );
}

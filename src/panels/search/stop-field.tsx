import { Autocomplete } from '@base-ui/react/autocomplete';
import { type RefObject, useMemo, useRef, useState } from 'react';
import type { Stop } from '../../domain/itinerary';
import { stopOf } from '../../search/result-stop';
import type { SearchResult } from '../../search/search-result';
import { useIsPhone, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { Failure } from '../context/loaded';
import { POPUP_MARGIN } from '../context/popup-margin';
import { shownGroups } from './result-groups';
import { ResultList } from './result-list';
import { useSearch } from './use-search';

/** Shows a combobox that finds a port, a project, a town or a position by its coordinates. */
export function StopField({
  label,
  none,
  isAccepted = isStop,
  field,
  onChoose,
  onEmptyEscape,
}: {
  /** Names the field and stands in it. */
  readonly label: string;
  /** Shown if nothing is found. */
  readonly none: string;
  /** Which results are offered; by default all that can be stops. */
  readonly isAccepted?: (result: SearchResult) => boolean;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onChoose: (stop: Stop) => void;
  readonly onEmptyEscape?: () => void;
}) {
  const t = useTranslate();
  const locale = useLocale();
  const { store } = useServices();
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const { answer, query, status, isIncomplete } = useSearch(text, isAccepted);
  const isLoading = status.state === 'loading' || isIncomplete;
  const groups = useMemo(() => shownGroups(answer), [answer]);
  /** Gives the results room above the keyboard of a phone. */
  const raiseSheet = () => {
    if (isPhone) store.getState().setSheet('full');
  };
  return (
    <div ref={place} className="stop-field">
      <Autocomplete.Root
        items={groups}
        mode="none"
        autoHighlight
        value={text}
        onValueChange={(typed) => {
          setText(typed);
          raiseSheet();
        }}
        itemToStringValue={({ name }: SearchResult) => name[locale]}
      >
        <Autocomplete.Input
          className="field"
          type="search"
          aria-label={label}
          placeholder={label}
          {...(field && { ref: field })}
          onClick={raiseSheet}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text === '') onEmptyEscape?.();
          }}
        />
        <Autocomplete.Portal container={place}>
          <Autocomplete.Positioner
            className="popup-place"
            sideOffset={4}
            collisionPadding={POPUP_MARGIN}
            align="start"
          >
            <Autocomplete.Popup className="popup search-popup">
              <Autocomplete.Empty>
                {query.trim() !== '' && (
                  <span className="search-none">{isLoading ? t('page.loading') : none}</span>
                )}
              </Autocomplete.Empty>
              <ResultList
                query={query}
                isIncomplete={isIncomplete}
                onChoose={(result) => {
                  const stop = stopOf(result);
                  if (stop) onChoose(stop);
                }}
              />
              {status.state === 'failed' && <Failure reason={status.reason} />}
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </div>
  );
}

function isStop(result: SearchResult): boolean {
  return stopOf(result) !== undefined;
}

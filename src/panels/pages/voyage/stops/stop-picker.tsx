import { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Stop } from '../../../../domain/itinerary';
import { stopOf } from '../../../../search/result-stop';
import type { SearchResult } from '../../../../search/search-result';
import type { PickedStop } from '../../../../state/voyage-slice';
import {
  useAtlas,
  useIsPhone,
  useLocale,
  useServices,
  useTranslate,
} from '../../../context/atlas-context';
import { Failure } from '../../../context/loaded';
import { POPUP_MARGIN } from '../../../context/popup-margin';
import { shownGroups } from '../../../search/result-groups';
import { ResultList } from '../../../search/result-list';
import { useSearch } from '../../../search/use-search';

/**
 * Shows a combobox that finds a stop: a port, a project, a town of a land leg, or a place by its
 * coordinates or on the map.
 */
export function StopPicker({
  edited,
  onChoose,
  onCancel,
}: {
  readonly edited: PickedStop;
  readonly onChoose: (stop: Stop) => void;
  readonly onCancel: () => void;
}) {
  const tVoyage = useTranslate('voyage');
  const t = useTranslate();
  const locale = useLocale();
  const { store } = useServices();
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isPhone = useIsPhone();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const { answer, query, status, isIncomplete } = useSearch(text, isStop);
  const isLoading = status.state === 'loading' || isIncomplete;
  const groups = useMemo(() => shownGroups(answer), [answer]);
  /** Gives the results room above the keyboard of a phone. */
  const raiseSheet = () => {
    if (isPhone) store.getState().setSheet('full');
  };
  const isPicking = useAtlas((state) => state.pickedStop !== null);
  return (
    <div ref={place} className="stop-picker">
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
          aria-label={tVoyage('stops.search')}
          placeholder={tVoyage('stops.search')}
          ref={field}
          onClick={raiseSheet}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text === '') onCancel();
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
                  <span className="search-none">
                    {isLoading ? t('page.loading') : tVoyage('stops.none')}
                  </span>
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
      <button
        type="button"
        className="button button-quiet"
        aria-pressed={isPicking}
        onClick={() => {
          const { pickStop, sheet, setSheet } = store.getState();
          if (!isPicking && sheet === 'full') setSheet('half');
          pickStop(isPicking ? null : edited);
        }}
      >
        {tVoyage('stops.pick')}
      </button>
      <button type="button" className="button button-quiet" onClick={onCancel}>
        {tVoyage('stops.cancel')}
      </button>
    </div>
  );
}

function isStop(result: SearchResult): boolean {
  return stopOf(result) !== undefined;
}

import { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useRef, useState } from 'react';
import type { Stop } from '../../../../domain/itinerary';
import { stopOf } from '../../../../search/result-stop';
import type { SearchResult } from '../../../../search/search-result';
import type { PickedStop } from '../../../../state/voyage-slice';
import { useAtlas, useLocale, useServices, useTranslate } from '../../../context/atlas-context';
import { useResultDetail, useSearch, useSheetForResults } from '../../../search/use-finder';

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
  const raiseSheet = useSheetForResults();
  const detailOf = useResultDetail();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const { answer, state, isIncomplete } = useSearch(text, { isWanted: isStop });
  const isLoading = state === 'loading' || isIncomplete;
  const isPicking = useAtlas((state) => state.pickedStop !== null);
  return (
    <div ref={place} className="stop-picker">
      <Autocomplete.Root
        items={answer.results}
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
          <Autocomplete.Positioner className="popup-place" sideOffset={4} align="start">
            <Autocomplete.Popup className="popup search-popup">
              <Autocomplete.Empty>
                {text.trim() !== '' && (
                  <span className="search-none">
                    {isLoading ? t('page.loading') : tVoyage('stops.none')}
                  </span>
                )}
              </Autocomplete.Empty>
              <Autocomplete.List>
                {(result: SearchResult) => (
                  <Autocomplete.Item
                    key={result.key}
                    value={result}
                    className="popup-item search-item"
                    onClick={() => {
                      const stop = stopOf(result);
                      if (stop) onChoose(stop);
                    }}
                  >
                    <span>{result.name[locale]}</span>
                    <span className="search-kind">{detailOf(result)}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
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

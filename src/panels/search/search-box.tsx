import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useRef, useState } from 'react';
import { pageOfRecord } from '../../domain/record';
import { useLocale, useServices, useTranslate } from '../context/atlas-context';
import { resultName, type SearchResult } from './search-results';
import { useFinder, useResultKind, useSheetForResults } from './use-finder';
import './search.css';

/** A useful scale for a port whose position is good to a kilometre. */
const PLACE_ZOOM = 8;

/** Shows one box that searches every record of the atlas and the ports of the world. */
export function SearchBox() {
  const t = useTranslate();
  const locale = useLocale();
  const { store } = useServices();
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const [isUsed, setIsUsed] = useState(false);
  const finder = useFinder(isUsed);
  const kindOf = useResultKind();
  const results = useMemo(() => finder?.find(text) ?? [], [finder, text]);
  const raiseSheet = useSheetForResults();
  const follow = (result: SearchResult) => {
    setText('');
    // Lowers the sheet, so that the map can show the result's place.
    if (store.getState().sheet === 'full') store.getState().setSheet('half');
    open(result, store.getState());
  };
  return (
    <div ref={place} className="search">
      <Autocomplete.Root
        items={results}
        mode="none"
        autoHighlight
        value={text}
        onValueChange={(typed, { reason }) => {
          setText(reason === 'item-press' ? '' : typed);
          if (reason === 'input-change') raiseSheet();
        }}
        itemToStringValue={(result: SearchResult) => resultName(result, locale)}
      >
        <Autocomplete.Input
          className="field"
          type="search"
          aria-label={t('search.label')}
          placeholder={t('search.label')}
          onFocus={() => setIsUsed(true)}
          onClick={raiseSheet}
        />
        <Autocomplete.Portal container={place}>
          <Autocomplete.Positioner className="popup-place" sideOffset={4} align="start">
            <Autocomplete.Popup className="popup search-popup">
              <Autocomplete.Empty>
                {text.trim() !== '' && (
                  <span className="search-none">{t(finder ? 'search.none' : 'page.loading')}</span>
                )}
              </Autocomplete.Empty>
              <Autocomplete.List>
                {(result: SearchResult) => (
                  <Autocomplete.Item
                    key={result.key}
                    value={result}
                    className="popup-item search-item"
                    onClick={() => follow(result)}
                  >
                    <span>{resultName(result, locale)}</span>
                    <span className="search-kind">{kindOf(result)}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </div>
  );
}

/** Opens a record's page; for a port without one, its place on the map. */
function open(
  result: SearchResult,
  { select, setCamera }: ReturnType<SearchStore['getState']>,
): void {
  if (result.kind === 'record') {
    select(pageOfRecord(result.node));
    setCamera(null);
    return;
  }
  const [lon, lat] = result.kind === 'place' ? result.port.position : result.position;
  setCamera({ zoom: PLACE_ZOOM, lon, lat, bearing: 0, pitch: 0 });
}

type SearchStore = ReturnType<typeof useServices>['store'];

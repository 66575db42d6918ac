import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useRef, useState } from 'react';
import { pageOfRecord } from '../../domain/record';
import { useLocale, useServices, useTranslate } from '../context/atlas-context';
import { findName, type SearchResult } from './search-results';
import { useFinder, useFindKind } from './use-finder';
import { useSheetForResults } from './use-sheet-for-results';
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
  const kindOf = useFindKind();
  const finds = useMemo(() => finder?.find(text) ?? [], [finder, text]);
  const raiseSheet = useSheetForResults();
  const follow = (find: SearchResult) => {
    setText('');
    // Lowers the sheet, so that the map can show the result's place.
    if (store.getState().sheet === 'full') store.getState().setSheet('half');
    open(find, store.getState());
  };
  return (
    <div ref={place} className="search">
      <Autocomplete.Root
        items={finds}
        mode="none"
        autoHighlight
        value={text}
        onValueChange={(typed, { reason }) => {
          setText(reason === 'item-press' ? '' : typed);
          if (reason === 'input-change') raiseSheet();
        }}
        itemToStringValue={(find: SearchResult) => findName(find, locale)}
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
                {(find: SearchResult) => (
                  <Autocomplete.Item
                    key={find.key}
                    value={find}
                    className="popup-item search-item"
                    onClick={() => follow(find)}
                  >
                    <span>{findName(find, locale)}</span>
                    <span className="search-kind">{kindOf(find)}</span>
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
  find: SearchResult,
  { select, setCamera }: ReturnType<SearchStore['getState']>,
): void {
  if (find.kind === 'record') {
    select(pageOfRecord(find.node));
    setCamera(null);
    return;
  }
  const [lon, lat] = find.kind === 'place' ? find.port.position : find.position;
  setCamera({ zoom: PLACE_ZOOM, lon, lat, bearing: 0, pitch: 0 });
}

type SearchStore = ReturnType<typeof useServices>['store'];

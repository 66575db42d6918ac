import { Autocomplete } from '@base-ui/react/autocomplete';
import { useRef, useState } from 'react';
import type { SearchResult } from '../../search/search-result';
import { useLocale, useServices, useTranslate } from '../context/atlas-context';
import { useShortcut } from '../context/use-shortcut';
import { openTarget } from './open-result';
import { useResultDetail, useSearch, useSheetForResults } from './use-finder';
import './search.css';

/** Shows one box that searches every record of the atlas and the ports of the world. */
export function SearchBox() {
  const t = useTranslate();
  const locale = useLocale();
  const services = useServices();
  const { store } = services;
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const [isUsed, setIsUsed] = useState(false);
  const { answer, state, isIncomplete } = useSearch(text, { isUsed });
  const isLoading = state === 'loading' || isIncomplete;
  const raiseSheet = useSheetForResults();
  useShortcut('search', () => {
    raiseSheet();
    place.current?.querySelector('input')?.focus();
  });
  const detailOf = useResultDetail();
  const follow = (result: SearchResult) => {
    setText('');
    // Lowers the sheet, so that the map can show the result's place.
    if (store.getState().sheet === 'full') store.getState().setSheet('half');
    openTarget(result.target, services);
  };
  return (
    <div ref={place} className="search">
      <Autocomplete.Root
        items={answer.results}
        mode="none"
        autoHighlight
        value={text}
        onValueChange={(typed, { reason }) => {
          setText(reason === 'item-press' ? '' : typed);
          if (reason === 'input-change') raiseSheet();
        }}
        itemToStringValue={({ name }: SearchResult) => name[locale]}
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
                  <span className="search-none">
                    {t(isLoading ? 'page.loading' : 'search.none')}
                  </span>
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
                    <span>{result.name[locale]}</span>
                    <span className="search-kind">{detailOf(result)}</span>
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

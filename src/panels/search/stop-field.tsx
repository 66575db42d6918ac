import { Autocomplete } from '@base-ui/react/autocomplete';
import { type RefObject, useMemo, useRef, useState } from 'react';
import type { Stop } from '../../domain/itinerary';
import { stopOf } from '../../search/result-stop';
import type { SearchResult } from '../../search/search-result';
import { useIsPhone, useLocale, useServices } from '../context/atlas-context';
import { shownGroups } from './result-groups';
import { ResultPopup } from './result-popup';
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
  const locale = useLocale();
  const { store } = useServices();
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const search = useSearch(text, isAccepted);
  const groups = useMemo(() => shownGroups(search.answer), [search.answer]);
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
        <ResultPopup
          search={search}
          place={place}
          none={search.query.trim() === '' ? undefined : none}
          onChoose={(result) => {
            const stop = stopOf(result);
            if (stop) onChoose(stop);
          }}
        />
      </Autocomplete.Root>
    </div>
  );
}

function isStop(result: SearchResult): boolean {
  return stopOf(result) !== undefined;
}

import { Autocomplete } from '@base-ui/react/autocomplete';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ComparableKind } from '../../../domain/comparison';
import { LOCALES } from '../../../domain/locale';
import { normalized, textMatcher } from '../../../domain/text-match';
import type { SearchResult } from '../../../search/search-result';
import { comparableRecords, likeness, type NamedRecord } from '../../../state/select-comparable';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { Icon } from '../../controls/icon';
import { shownGroups } from '../../search/result-groups';
import { ResultPopup } from '../../search/result-popup';
import { useSearch } from '../../search/use-search';

/** More records than these are found by typing more of their names. */
const MAX_OFFERED = 12;

/** Shows a combobox that finds another record of the kind; before anything is typed it offers the most alike. */
export function RecordPicker({
  kind,
  taken,
  onPick,
}: {
  readonly kind: ComparableKind;
  /** Ids of the records that are compared already. */
  readonly taken: readonly string[];
  readonly onPick: (id: string) => void;
}) {
  const t = useTranslate();
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const [text, setText] = useState('');
  const [isUsed, setIsUsed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const others = taken.join(' ');
  const isWanted = useCallback(
    ({ target }: SearchResult) => {
      const page = target.kind === 'page' ? target.selection : undefined;
      return page?.kind === kind && 'id' in page && !others.split(' ').includes(page.id);
    },
    [kind, others],
  );
  const search = useSearch(text, isWanted, isUsed);
  const { answer, isLate, status } = search;
  const alike = useAlike(kind, taken, text);
  const isSearched = text.trim() !== '' && !isLate && status.state === 'ready';
  const groups = useMemo(
    () => (isSearched ? shownGroups(answer) : [{ heading: kind, items: alike }]),
    [isSearched, answer, kind, alike],
  );
  return (
    <div ref={place} className="compare-picker">
      <Autocomplete.Root
        items={groups}
        mode="none"
        autoHighlight
        openOnInputClick
        value={text}
        onValueChange={setText}
        itemToStringValue={({ name }: SearchResult) => name[locale]}
      >
        <span className="compare-picker-icon" aria-hidden="true">
          <Icon name="plus" />
        </span>
        <Autocomplete.Input
          className="field"
          type="search"
          aria-label={tCompare(`add.${kind}`)}
          placeholder={tCompare(`add.${kind}`)}
          onFocus={() => setIsUsed(true)}
        />
        <ResultPopup
          search={search}
          place={place}
          none={t('search.none')}
          onChoose={({ target }) => {
            if (target.kind !== 'page' || !('id' in target.selection)) return;
            setText('');
            onPick(target.selection.id);
          }}
        />
      </Autocomplete.Root>
    </div>
  );
}

/**
 * Returns the records that a text names before the search is ready, or, while nothing is typed, all: those most like the
 * compared ones first.
 */
function useAlike(
  kind: ComparableKind,
  taken: readonly string[],
  text: string,
): readonly SearchResult[] {
  const locale = useLocale();
  const { store } = useServices();
  const all = useAtlas((state) => comparableRecords(state, kind));
  const names = useMemo(() => all.map((record) => ({ record, words: wordsOf(record) })), [all]);
  return useMemo(() => {
    const state = store.getState();
    const matches = textMatcher(text);
    const alike = likeness(state, kind, taken);
    return names
      .filter(({ record, words }) => !taken.includes(record.id) && matches(words))
      .map(({ record }) => ({ record, alike: alike(record.id) }))
      .sort(
        (a, b) =>
          b.alike - a.alike || a.record.name[locale].localeCompare(b.record.name[locale], locale),
      )
      .slice(0, MAX_OFFERED)
      .map(({ record: { id, name, country } }): SearchResult => {
        return {
          ...{ key: `${kind}/${id}`, group: kind, kind, name },
          ...(country !== undefined && { country }),
          target: { kind: 'page', selection: { kind, id } },
        };
      });
  }, [names, text, kind, taken, locale, store]);
}

function wordsOf({ name, aliases = [] }: NamedRecord): string {
  return normalized([...LOCALES.map((locale) => name[locale]), ...aliases].join('\n'));
}

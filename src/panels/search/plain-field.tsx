import type { RefObject } from 'react';
import { useTranslate } from '../context/atlas-context';
import { SearchHead } from './search-head';

/** The keys that open the search, as `aria-keyshortcuts` names them. */
export const SEARCH_KEYS = '/ Control+K Meta+K';

/** What a field holds when another one replaces it. */
export interface SearchDraft {
  readonly text: string;
  /** Start and end of the selected text. */
  readonly selected: readonly [number, number];
  readonly isFocused: boolean;
}

const EMPTY_DRAFT: SearchDraft = { text: '', selected: [0, 0], isFocused: false };

export function draftOf(field: HTMLInputElement | null): SearchDraft {
  if (!field) return EMPTY_DRAFT;
  const { value: text, selectionStart, selectionEnd } = field;
  return {
    text,
    selected: [selectionStart ?? text.length, selectionEnd ?? text.length],
    isFocused: document.activeElement === field,
  };
}

/** Shows the field as it is until the code of the search is loaded. */
export function PlainField({
  field,
  isScreen = false,
  onUse,
  onCompose,
  onOpen,
  onClose,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isScreen?: boolean;
  readonly onUse: () => void;
  readonly onCompose: (isComposing: boolean) => void;
  readonly onOpen?: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  return (
    <SearchHead isScreen={isScreen} hasKey={!isScreen} onBack={onClose}>
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={false}
        aria-autocomplete="list"
        aria-keyshortcuts={SEARCH_KEYS}
        placeholder={t(isScreen ? 'search.label' : 'search.hint')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={onUse}
        onClick={onOpen}
        onInput={onOpen}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={() => onCompose(false)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose();
        }}
      />
    </SearchHead>
  );
}

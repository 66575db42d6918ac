import { Autocomplete } from '@base-ui/react/autocomplete';
import type { BaseUIEvent } from '@base-ui/react/types';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SearchResult } from '../../search/search-result';
import type { AppStore } from '../../state/store';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { Failure } from '../context/loaded';
import { Icon } from '../controls/icon';
import { opensElsewhere } from '../links/use-view-link';
import { EmptyPanel, Examples } from './empty-panel';
import { hrefOfTarget, openResult, recentOf } from './open-result';
import { SEARCH_KEYS, type SearchDraft } from './plain-field';
import { shownGroups } from './result-groups';
import { ResultList } from './result-list';
import { SearchHead } from './search-head';
import { textFilter } from './text-filter';
import { useSearch } from './use-search';

/** Shows the search field and, while it is open, what it finds: below the field, or on the rest of the screen. */
export function SearchBox({
  start,
  isScreen = false,
  isOpen,
  onOpen,
  onClose,
}: {
  /** What was typed before the box was loaded. */
  readonly start: SearchDraft;
  readonly isScreen?: boolean;
  readonly isOpen: boolean;
  readonly onOpen?: () => void;
  readonly onClose: (reason: 'left' | 'followed') => void;
}) {
  const t = useTranslate();
  const tSearch = useTranslate('search');
  const locale = useLocale();
  const services = useServices();
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(start.text);
  const { answer, query, isLate, status, isIncomplete, current } = useSearch(text);
  const isLoading = status.state === 'loading' || isIncomplete;
  const projects = useAtlas((state) => state.projects);
  const filter = useMemo(() => {
    const all = status.state === 'ready' && projects.state === 'ready' ? projects.value : [];
    return textFilter(query, all, locale);
  }, [query, status, projects, locale]);
  const groups = useMemo(() => shownGroups(answer, filter), [answer, filter]);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const hasFound = answer.results.length > 0 || filter !== undefined;
  const isNothing = query.trim() !== '' && status.state === 'ready' && !isIncomplete && !hasFound;
  const isBlank = text.trim() === '';
  useFocusOf(field, start, isScreen);

  function follow(result: SearchResult) {
    const recent = recentOf(result, services);
    if (recent) services.store.getState().rememberSearch(recent);
    setText('');
    onClose(recent ? 'followed' : 'left');
    openResult(result, services);
  }

  function onKeyDown(event: BaseUIEvent<KeyboardEvent<HTMLInputElement>>) {
    const { key, ctrlKey, metaKey } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === 'Escape' && !isScreen) {
      // The browser would clear the field.
      event.preventDefault();
      event.preventBaseUIHandler();
      onClose('left');
    } else if (key === 'Enter' && (ctrlKey || metaKey)) {
      // The first result is highlighted a moment after it is shown.
      const shown = [...(panel.current?.querySelectorAll('a') ?? [])];
      const link = shown.find((each) => 'highlighted' in each.dataset) ?? shown[0];
      if (link) window.open(link.href, '_blank', 'noopener');
    } else if (key === 'Enter' && isLate) {
      event.preventBaseUIHandler();
      const [best] = current().results;
      if (best) follow(best);
    } else if (key === 'ArrowDown' && (!isOpen || isBlank)) {
      event.preventDefault();
      event.preventBaseUIHandler();
      if (!isOpen) onOpen?.();
      else panel.current?.querySelector<HTMLElement>('a')?.focus();
    }
  }

  return (
    <Autocomplete.Root
      items={groups}
      inline
      open
      mode="none"
      autoHighlight="always"
      value={text}
      onValueChange={(typed, { reason }) => {
        if (reason !== 'input-change' && reason !== 'input-clear') return;
        setText(typed);
        onOpen?.();
      }}
      itemToStringValue={({ name }: SearchResult) => name[locale]}
      onItemHighlighted={(result, { reason }) => {
        // Not what is merely found first.
        light(reason === 'keyboard' || reason === 'pointer' ? result : undefined, services.store);
      }}
    >
      <SearchHead
        isScreen={isScreen}
        hasKey={!isScreen && text === ''}
        onBack={() => onClose('left')}
      >
        <Autocomplete.Input
          ref={field}
          type="search"
          aria-label={t('search.label')}
          aria-expanded={isOpen && !isBlank}
          aria-keyshortcuts={SEARCH_KEYS}
          placeholder={t(isScreen ? 'search.label' : 'search.hint')}
          enterKeyHint="search"
          onClick={onOpen}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <button
            type="button"
            className="icon-button search-clear"
            aria-label={tSearch('clear')}
            onClick={() => {
              setText('');
              field.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </SearchHead>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press on a heading leaves the focus in the field.
        <div ref={panel} className="search-panel" onMouseDown={(event) => event.preventDefault()}>
          {isBlank ? (
            <EmptyPanel field={field} onFollow={() => onClose('followed')} />
          ) : (
            <>
              {(isNothing || (isLoading && !hasFound)) && (
                <p className="search-none">
                  {isLoading ? t('page.loading') : tSearch('none', { text: query })}
                </p>
              )}
              {isNothing && count === 0 && <Examples onFollow={() => onClose('followed')} />}
              <ResultList
                query={query}
                isIncomplete={isIncomplete}
                hrefOf={({ target }) => hrefOfTarget(target, services)}
                onChoose={(result, event) => {
                  if (hrefOfTarget(result.target, services) && opensElsewhere(event)) return;
                  event.preventDefault();
                  follow(result);
                }}
              />
            </>
          )}
          {status.state === 'failed' && <Failure reason={status.reason} />}
        </div>
      )}
      <Announcement>
        {isOpen && query.trim() !== '' && !isLoading ? tSearch('count', { count }) : ''}
      </Announcement>
    </Autocomplete.Root>
  );
}

/** Lights a record on the map, or none. */
function light(result: SearchResult | undefined, store: AppStore): void {
  const { hovered, hover } = store.getState();
  const page = result?.target.kind === 'page' ? result.target.selection : null;
  const record = page && 'id' in page ? page : null;
  if (record !== hovered) hover(record);
}

/** Milliseconds after the last key until the number of results is announced. */
const ANNOUNCE_MS = 500;

/** Announces a text to screen readers once it has stood for a while. */
function Announcement({ children }: { readonly children: string }) {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setAnnounced(children), ANNOUNCE_MS);
    return () => window.clearTimeout(timer);
  }, [children]);
  return <Autocomplete.Status className="visually-hidden">{announced}</Autocomplete.Status>;
}

/** Gives a field that has just been loaded the focus and the selection of the one that it replaces. */
function useFocusOf(
  field: RefObject<HTMLInputElement | null>,
  { isFocused, selected }: SearchDraft,
  isScreen: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field is loaded.
  useLayoutEffect(() => {
    if (!isFocused && !isScreen) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(...selected);
  }, []);
}

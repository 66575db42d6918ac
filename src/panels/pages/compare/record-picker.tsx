import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useRef, useState } from 'react';
import type { ComparableKind } from '../../../domain/comparison';
import { LOCALES } from '../../../domain/locale';
import type { RecordNode } from '../../../domain/record-graph';
import { normalized, textMatcher } from '../../../domain/text-match';
import { likeness } from '../../../state/select-comparable';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { POPUP_MARGIN } from '../../context/popup-margin';
import { Icon } from '../../controls/icon';
import '../../search/picker.css';

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
  const { store } = useServices();
  const graph = useAtlas((state) => state.graph);
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const names = useMemo(
    () =>
      graph?.state === 'ready'
        ? graph.value.nodes
            .filter((node) => node.kind === kind)
            .map((node) => ({ node, text: wordsOf(node) }))
        : [],
    [graph, kind],
  );
  const offered = useMemo(() => {
    const matches = textMatcher(text);
    const alike = likeness(store.getState(), kind, taken);
    return names
      .filter((each) => !taken.includes(each.node.id) && matches(each.text))
      .map(({ node }) => ({ node, alike: alike(node.id) }))
      .sort(
        (a, b) =>
          b.alike - a.alike || a.node.name[locale].localeCompare(b.node.name[locale], locale),
      )
      .slice(0, MAX_OFFERED)
      .map(({ node }) => node);
  }, [names, text, kind, taken, locale, store]);
  return (
    <div ref={place} className="compare-picker">
      <Autocomplete.Root
        items={offered}
        mode="none"
        autoHighlight
        openOnInputClick
        value={text}
        onValueChange={setText}
        itemToStringValue={(node: RecordNode) => node.name[locale]}
      >
        <span className="compare-picker-icon" aria-hidden="true">
          <Icon name="plus" />
        </span>
        <Autocomplete.Input
          className="field"
          type="search"
          aria-label={tCompare(`add.${kind}`)}
          placeholder={tCompare(`add.${kind}`)}
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
                <span className="search-none">
                  {graph?.state === 'ready' ? t('search.none') : t('page.loading')}
                </span>
              </Autocomplete.Empty>
              <Autocomplete.List>
                {(node: RecordNode) => (
                  <Autocomplete.Item
                    key={node.id}
                    value={node}
                    className="popup-item search-item"
                    onClick={() => {
                      setText('');
                      onPick(node.id);
                    }}
                  >
                    <span>{node.name[locale]}</span>
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

function wordsOf({ name, aliases = [] }: RecordNode): string {
  return normalized([...LOCALES.map((locale) => name[locale]), ...aliases].join('\n'));
}

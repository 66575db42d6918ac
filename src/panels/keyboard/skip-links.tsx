import { createPortal } from 'react-dom';
import type { PlainMessageKey } from '../../i18n/namespaces';
import type { AppState } from '../../state/store';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { actionOf, useShortcut } from '../context/use-shortcut';
import { focusWhenThere } from './focus-when-there';

/** The cell of the table that can be reached by Tab, on a phone its first card. */
const TABLE_CELL = '.table-area [role="grid"] [tabindex="0"], .table-area li a';

/** A part of the screen to which the first Tab stops lead. */
interface SkipTarget {
  readonly id: string;
  readonly label: PlainMessageKey<'keyboard'>;
  /** Whether the part is on screen; by default it always is. */
  readonly isThere?: (state: AppState) => boolean;
  readonly focus: () => void;
}

/** The parts in the order of their links. */
const TARGETS: readonly SkipTarget[] = [
  {
    id: 'map',
    label: 'skip.map',
    isThere: ({ mapStatus, layout }) => mapStatus !== 'unavailable' && layout !== 'table',
    focus: () => focusWhenThere('#map canvas'),
  },
  { id: 'panel', label: 'skip.panel', focus: () => focusWhenThere('#panel h1') },
  { id: 'search', label: 'skip.search', focus: () => actionOf('search')?.() },
  {
    id: 'table',
    label: 'skip.table',
    isThere: ({ layout }) => layout !== 'map',
    focus: () => focusWhenThere(TABLE_CELL),
  },
];

/** Shows links to the parts of the screen, each visible while it has the focus. */
export function SkipLinks() {
  const t = useTranslate('keyboard');
  const { store } = useServices();
  // A string, since a new list would render again on every change of the state.
  const there = useAtlas((state) =>
    TARGETS.filter(({ isThere }) => isThere?.(state) ?? true)
      .map(({ id }) => id)
      .join(),
  ).split(',');
  useShortcut('map', () => {
    // A map beneath the table cannot be seen.
    if (store.getState().layout === 'table') store.getState().setLayout('map');
    focusWhenThere('#map canvas');
  });
  useShortcut('table', () => {
    const { layout, setLayout } = store.getState();
    setLayout(layout === 'map' ? 'table' : 'map');
    focusWhenThere(layout === 'map' ? TABLE_CELL : '#panel h1');
  });
  const place = document.getElementById('skip-links');
  if (!place) return null;
  return createPortal(
    <nav aria-label={t('skip.label')} className="skip-links">
      {TARGETS.filter(({ id }) => there.includes(id)).map(({ id, label, focus }) => (
        <a
          key={id}
          className="button skip-link"
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            focus();
          }}
        >
          {t(label)}
        </a>
      ))}
    </nav>,
    place,
  );
}

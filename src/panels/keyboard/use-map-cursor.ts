import { useEffect, useRef } from 'react';
import { placeAt } from '../../domain/place';
import { isOpenTo } from '../../domain/voyage-options';
import type { Position } from '../../geo/position';
import { formatPosition } from '../../i18n/format-position';
import { translator } from '../../i18n/translator';
import type { AppState, AppStore } from '../../state/store';
import { useServices } from '../context/atlas-context';
import { mapArea } from '../context/map-area';
import { useShortcut } from '../context/use-shortcut';
import { type CursorMark, cursorMarks, markKey } from './cursor-marks';
import { markText } from './mark-text';
import { type MarkInView, marksInView, nextIndex } from './marks-in-view';

const TOPIC = 'map';

/** Keys with which MapLibre moves the focused map. */
const MOVING_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '=', '-'];

/** Milliseconds without a move after which the map counts as at rest. */
const REST_MS = 500;

/** Lets the reader step through the marks in view with the keys of the map, and speaks of each and of the map's moves. */
export function useMapCursor(): void {
  const { store } = useServices();
  const current = useRef<string | null>(null);

  function step(by: 1 | -1) {
    const state = store.getState();
    const found = inView(state);
    const index = nextIndex(
      found.findIndex(({ mark }) => markKey(mark) === current.current),
      by,
      found.length,
    );
    const next = found[index];
    if (!next) {
      leave(store);
      state.announce(translator(state.locale, 'keyboard')('cursor.none'), TOPIC);
      return;
    }
    current.current = markKey(next.mark);
    state.setMapCursor(next.mark.position);
    state.hover(next.mark.kind === 'passage' ? null : next.mark.selection);
    state.announce(markText(next, { index, count: found.length }, state), TOPIC);
  }

  function open() {
    const state = store.getState();
    const mark = state.mapCursor && markWith(state, current.current);
    if (!mark) state.announce(translator(state.locale, 'keyboard')('cursor.no-mark'), TOPIC);
    else if (mark.kind === 'passage') toggle(state, mark);
    else {
      leave(store);
      state.select(mark.selection);
    }
  }

  useShortcut('next-mark', () => step(1));
  useShortcut('previous-mark', () => step(-1));
  useShortcut('open-mark', open);
  useShortcut('what-is-here', () => {
    const { mapCursor, view, select } = store.getState();
    const position: Position | null = mapCursor ?? (view && [view.lon, view.lat]);
    if (position) select(placeAt(position));
  });
  useShortcut('leave-mark', () => {
    const { mapCursor, announce, locale } = store.getState();
    if (mapCursor) announce(translator(locale, 'keyboard')('cursor.left'), TOPIC);
    current.current = null;
    leave(store);
  });
  useEffect(() => leaveOnBlur(store), [store]);
  useEffect(() => announceMoves(store), [store]);
}

/** Returns the marks that the map shows, nearest to its middle first; none before the map has started. */
function inView(state: AppState): readonly MarkInView<CursorMark>[] {
  const { view, projection } = state;
  if (!view) return [];
  return marksInView(cursorMarks(state, view.zoom), view, projection, mapArea(state));
}

function markWith(state: AppState, key: string | null): CursorMark | undefined {
  return cursorMarks(state, state.view?.zoom ?? 0).find((mark) => markKey(mark) === key);
}

function toggle(
  { closures, togglePassage, announce, locale }: AppState,
  { passage, name }: Extract<CursorMark, { kind: 'passage' }>,
): void {
  const wasOpen = isOpenTo(closures, passage);
  togglePassage(passage);
  const message = wasOpen ? 'passage.now-closed' : 'passage.now-open';
  announce(translator(locale, 'keyboard')(message, { name: name[locale] }));
}

function leave(store: AppStore): void {
  const { mapCursor, setMapCursor, hover } = store.getState();
  if (!mapCursor) return;
  setMapCursor(null);
  hover(null);
}

/** Takes the map cursor away while the map has no focus; the next step goes on from where it was. */
function leaveOnBlur(store: AppStore): () => void {
  const onFocusOut = ({ target }: FocusEvent) => {
    if (target instanceof HTMLCanvasElement) leave(store);
  };
  window.addEventListener('focusout', onFocusOut);
  return () => window.removeEventListener('focusout', onFocusOut);
}

/** Speaks of the middle of the map and of the marks in view whenever the reader has moved the map by keys. */
function announceMoves(store: AppStore): () => void {
  let timer = 0;
  let isByKey = false;
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    isByKey = target instanceof HTMLCanvasElement && MOVING_KEYS.includes(key);
  };
  const speak = () => {
    isByKey = false;
    const state = store.getState();
    const { view, locale, announce } = state;
    if (!view || !(document.activeElement instanceof HTMLCanvasElement)) return;
    const position = formatPosition(locale, [view.lon, view.lat]);
    announce(
      translator(locale, 'keyboard')('map.moved', { position, count: inView(state).length }),
      TOPIC,
    );
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (!isByKey || now.view === before.view) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(speak, REST_MS);
  });
  window.addEventListener('keydown', onKeyDown, true);
  return () => {
    unsubscribe();
    window.clearTimeout(timer);
    window.removeEventListener('keydown', onKeyDown, true);
  };
}

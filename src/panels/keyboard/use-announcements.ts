import { useEffect } from 'react';
import { isSameSelection } from '../../domain/selection';
import { translator } from '../../i18n/translator';
import { FILTER_INPUTS, visibleCount } from '../../state/select-projects';
import type { AppState, AppStore } from '../../state/store';
import { useServices } from '../context/atlas-context';
import { noticeText } from '../context/notice-text';

/** The state from which the number of shown projects follows. */
const COUNTED = ['projects', ...FILTER_INPUTS] as const;

/** Announces what changes away from the focus: the page that is opened, the number of projects shown, notices. */
export function useAnnouncements(): void {
  const { store } = useServices();
  useEffect(() => {
    let stop = () => {};
    const announceCount = countAnnouncer();
    announceCount(store.getState());
    for (const notice of store.getState().notices) announceNotice(store.getState(), notice);
    const unsubscribe = store.subscribe((now, before) => {
      if (!isSameSelection(now.selection, before.selection)) {
        stop();
        stop = announcePage(store);
      }
      if (COUNTED.some((key) => now[key] !== before[key])) announceCount(now);
      for (const notice of now.notices) {
        if (!before.notices.includes(notice)) announceNotice(now, notice);
      }
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [store]);
}

function announceNotice(state: AppState, notice: AppState['notices'][number]): void {
  state.announce(noticeText(notice, translator(state.locale)));
}

/** Returns a function that announces how many projects the filters leave, once that is known and differs from before. */
function countAnnouncer(): (state: AppState) => void {
  let last: number | undefined;
  return (state) => {
    if (state.projects.state !== 'ready' || state.projectFacts?.state === 'loading') return;
    const all = state.projects.value.length;
    const shown = visibleCount(state);
    const isNew = last !== undefined && last !== shown;
    last = shown;
    if (!isNew) return;
    state.announce(translator(state.locale, 'keyboard')('projects.shown', { shown, all }), 'count');
  };
}

/** Milliseconds within which a new page takes the focus to its heading, if it does. */
const FOCUS_MS = 250;

/**
 * Announces the title of the page that is being opened once it is shown, unless the focus goes to it: then the screen reader
 * reads it anyway. Returns how to stop.
 */
function announcePage(store: AppStore): () => void {
  const panel = document.getElementById('panel');
  if (!panel) return () => {};
  const { selection } = store.getState();
  const stop = new AbortController();
  let timer = 0;
  const observer = new MutationObserver(check);
  const frame = requestAnimationFrame(() => {
    observer.observe(panel, { childList: true, subtree: true });
    check();
  });
  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof HTMLHeadingElement) end();
  };
  panel.addEventListener('focusin', onFocusIn, { signal: stop.signal });

  function check() {
    const title = panel?.querySelector(`[data-page="${selection.kind}"] h1`)?.textContent;
    if (!title) return;
    observer.disconnect();
    timer = window.setTimeout(() => {
      end();
      store.getState().announce(title, 'page');
    }, FOCUS_MS);
  }

  function end() {
    stop.abort();
    observer.disconnect();
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  }
  return end;
}

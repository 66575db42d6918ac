import { useEffect } from 'react';
import { isSameSelection } from '../../domain/selection';
import { translator } from '../../i18n/translator';
import { visibleProjects } from '../../state/select-projects';
import type { AppState, AppStore } from '../../state/store';
import { useServices } from '../context/atlas-context';
import { noticeText } from '../context/notice-text';

/** Announces what changes away from the focus: the page that is opened, the number of projects shown, notices. */
export function useAnnouncements(): void {
  const { store } = useServices();
  useEffect(() => {
    let stop = () => {};
    for (const notice of store.getState().notices) announceNotice(store.getState(), notice);
    const unsubscribe = store.subscribe((now, before) => {
      if (!isSameSelection(now.selection, before.selection)) {
        stop();
        stop = announcePage(store);
      }
      if (now.filters !== before.filters) announceCount(now, before);
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

function announceCount(now: AppState, before: AppState): void {
  if (now.projects.state !== 'ready') return;
  const all = now.projects.value.length;
  const shown = visibleProjects(now).length;
  if (shown === visibleProjects(before).length) return;
  const t = translator(now.locale);
  now.announce(
    shown === all ? t('list.count-all', { count: all }) : t('list.count', { shown, all }),
  );
}

/**
 * Announces the title of the page that is being opened once it is shown, unless the focus goes to it: then the screen reader
 * reads it anyway. Returns how to stop.
 */
function announcePage(store: AppStore): () => void {
  const panel = document.getElementById('panel');
  if (!panel) return () => {};
  const { selection } = store.getState();
  const observer = new MutationObserver(check);
  let frame = requestAnimationFrame(() => {
    observer.observe(panel, { childList: true, subtree: true });
    check();
  });

  function check() {
    const heading = panel?.querySelector(`[data-page="${selection.kind}"] h1`);
    if (!heading?.textContent) return;
    observer.disconnect();
    cancelAnimationFrame(frame);
    // The focus is moved to the heading in a frame of its own.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement !== heading)
          store.getState().announce(heading.textContent ?? '');
      });
    });
  }

  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

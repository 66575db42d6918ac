import { type RefObject, useEffect } from 'react';
import { isSameSelection } from '../../domain/selection';
import { isPageTop } from '../../state/reading-place-slice';
import { useAtlas, useServices } from '../context/atlas-context';

/** Milliseconds for which a chart is held in view, since parts above it may still load. */
const SETTLE_MS = 2000;

/** Returns the id of the chart that the address names on the open page. */
export function useOpenChartId(): string | undefined {
  return useAtlas(({ chart, selection }) =>
    chart && isSameSelection(chart.page, selection) ? chart.id : undefined,
  );
}

/**
 * Says with a notice that the page lacks the chart that its address names. Called by the part that renders the charts;
 * `isReady` says that all of them are there.
 */
export function useMissingChart(isReady: boolean): void {
  const { store } = useServices();
  const id = useOpenChartId();
  useEffect(() => {
    if (!isReady || id === undefined) return;
    if (document.querySelector(`[data-chart="${CSS.escape(id)}"]`)) return;
    const { openChart, notify } = store.getState();
    openChart(null);
    notify('link-damaged', `chart=${id}`);
  }, [isReady, id, store]);
}

/** Scrolls to a chart that the address names, unless the reader returns to another place of the page. */
export function useOpenChart(figure: RefObject<HTMLElement | null>, id: string | undefined): void {
  const { store } = useServices();
  const isOpen = useOpenChartId() === id && id !== undefined;
  useEffect(() => {
    const element = figure.current;
    if (!isOpen || !element || !isPageTop(store.getState().readingPlace)) return;
    return holdInView(element);
  }, [isOpen, figure, store]);
}

/** Keeps an element at the top of its scroller until the page has settled or the reader does something. Returns how to stop. */
function holdInView(element: HTMLElement): () => void {
  const listeners = new AbortController();
  const show = () => element.scrollIntoView({ block: 'start' });
  const sizes = new ResizeObserver(show);
  // A new page is scrolled to its top first.
  const frame = requestAnimationFrame(() => {
    const page = element.closest('.page');
    if (page) sizes.observe(page);
    show();
  });
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    sizes.disconnect();
    listeners.abort();
  };
  const timer = setTimeout(stop, SETTLE_MS);
  const options = { signal: listeners.signal, capture: true, passive: true };
  for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    window.addEventListener(event, stop, options);
  }
  return stop;
}

import { type RefObject, useLayoutEffect } from 'react';
import { splitTableHeight } from '../../state/panel-slice';
import { useAtlas, useIsLow, useServices } from '../context/atlas-context';
import { sheetHeight } from './sheet-stops';

/** Milliseconds; the map need not follow every pixel of a panel being resized. */
const SETTLE_MS = 120;

/**
 * Sets the store's insets to the parts of the screen that bar and panel cover. A sheet counts by its stop,
 * not by where a finger holds it; at full height it counts as half, so that the map keeps a useful area. A table that
 * covers the whole map counts as none, so that closing it shows the map as it was.
 */
export function useInsets(stage: RefObject<HTMLElement | null>, isPhone: boolean): void {
  const { store } = useServices();
  const sheet = useAtlas((state) => state.sheet);
  const layout = useAtlas((state) => state.layout);
  const isLow = useIsLow();
  const timeHeight = useAtlas((state) => state.timeBarHeight);
  const { setInsets } = store.getState();

  useLayoutEffect(() => {
    const element = stage.current;
    const panel = element?.querySelector<HTMLElement>('.panel');
    if (!element || !panel) return;

    function measure(on: HTMLElement, side: HTMLElement) {
      const top = on.offsetTop;
      const room = { barHeight: top, viewportHeight: top + on.offsetHeight };
      const covered = sheetHeight(sheet === 'full' ? 'half' : sheet, room);
      setInsets(
        isPhone
          ? { top, right: 0, bottom: Math.round(covered) + timeHeight, left: 0 }
          : {
              ...{ top, right: 0, left: side.offsetWidth },
              bottom:
                timeHeight + (layout === 'split' && !isLow ? splitTableHeight(on.offsetHeight) : 0),
            },
      );
    }

    let timer = 0;
    const observer = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => measure(element, panel), SETTLE_MS);
    });
    observer.observe(element);
    observer.observe(panel);
    measure(element, panel);
    return () => {
      observer.disconnect();
      window.clearTimeout(timer);
    };
  }, [stage, isPhone, sheet, layout, isLow, timeHeight, setInsets]);
}

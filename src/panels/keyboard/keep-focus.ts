const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** Milliseconds that a widget has to move the focus itself, as a closing menu does. */
const OWN_MOVE_MS = 60;

/** What had the focus, and where. */
interface Spot {
  readonly element: Element;
  /** The page that was open. */
  readonly page: string;
  /** The elements around it, the nearest first, each with the number of focusable elements before it. */
  readonly around: readonly { readonly element: Element; readonly index: number }[];
}

/**
 * Moves the focus to the nearest neighbour when the element that has it is removed or disabled: a row that is deleted, a chip
 * that is taken off. Otherwise the reader would start from the top of the document again. Leaves it alone when `pageOf` tells
 * of another page, since a new page takes the focus to its heading. Returns how to stop.
 */
export function keepFocus(root: HTMLElement, pageOf: () => string): () => void {
  let last: Spot | null = null;
  let timer = 0;
  const stop = new AbortController();
  const { signal } = stop;

  const onFocusIn = ({ target }: FocusEvent) => {
    last = target instanceof Element ? spotOf(target, root, pageOf()) : null;
  };
  const onPointerDown = ({ target }: PointerEvent) => {
    // A click beside everything takes the focus away on purpose.
    if (!(target instanceof Element && target.closest(FOCUSABLE))) last = null;
  };
  const check = () => {
    if (last && isLost(last.element) && last.page === pageOf()) focusNear(last);
  };
  const observer = new MutationObserver(() => {
    if (!last || !isLost(last.element)) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(check, OWN_MOVE_MS);
  });

  root.addEventListener('focusin', onFocusIn, { signal });
  window.addEventListener('pointerdown', onPointerDown, { signal, capture: true });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    stop.abort();
    observer.disconnect();
    window.clearTimeout(timer);
  };
}

function spotOf(element: Element, root: Element, page: string): Spot {
  const around: { element: Element; index: number }[] = [];
  for (let each = element.parentElement; each && root.contains(each); each = each.parentElement) {
    const inside = [...each.querySelectorAll(FOCUSABLE)];
    around.push({ element: each, index: Math.max(0, inside.indexOf(element)) });
  }
  return { element, page, around };
}

/** Returns whether nothing has the focus because the element that had it was removed or disabled. */
function isLost(element: Element): boolean {
  const { activeElement } = document;
  const isFree = !activeElement || activeElement === document.body || activeElement === element;
  return isFree && (!element.isConnected || element.matches(':disabled'));
}

function focusNear({ around }: Spot): void {
  for (const { element, index } of around) {
    if (!element.isConnected) continue;
    const shown = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);
    const next = shown[Math.min(index, shown.length - 1)];
    if (next) {
      next.focus({ preventScroll: true });
      return;
    }
  }
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

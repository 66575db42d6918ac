const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** What had the focus, and where: its ancestors, nearest first, each with the number of focusable elements before it. */
interface Spot {
  readonly element: Element;
  readonly ancestors: readonly { readonly element: Element; readonly index: number }[];
}

/**
 * Moves the focus to the nearest neighbour when the element that has it is removed or disabled: a row that is deleted, a chip
 * that is taken off. Otherwise the focus falls to the document and the reader starts from its top again. Returns how to stop.
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: Spot | null = null;
  let isByPointer = false;
  const stop = new AbortController();
  const { signal } = stop;

  root.addEventListener(
    'focusin',
    ({ target }) => {
      last = target instanceof Element ? spotOf(target, root) : null;
    },
    { signal },
  );
  // A click beside everything takes the focus away on purpose.
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      isByPointer = !(target instanceof Element && target.closest(FOCUSABLE));
      if (isByPointer) last = null;
    },
    { signal, capture: true },
  );

  const observer = new MutationObserver(() => {
    if (last && isLost(last.element)) focusNear(last);
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => stop.abort();
}

function spotOf(element: Element, root: Element): Spot {
  const ancestors: { element: Element; index: number }[] = [];
  for (let each = element.parentElement; each && root.contains(each); each = each.parentElement) {
    const before = [...each.querySelectorAll(FOCUSABLE)];
    ancestors.push({ element: each, index: Math.max(0, before.indexOf(element)) });
  }
  return { element, ancestors };
}

/** Returns whether an element had the focus and has lost it by being removed or disabled. */
function isLost(element: Element): boolean {
  const { activeElement } = document;
  const hasNone = !activeElement || activeElement === document.body || activeElement === element;
  return hasNone && (!element.isConnected || element.matches(':disabled'));
}

function focusNear({ ancestors }: Spot): void {
  for (const { element, index } of ancestors) {
    if (!element.isConnected) continue;
    const near = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isVisible);
    const next = near[Math.min(index, near.length - 1)];
    if (next) {
      next.focus({ preventScroll: true });
      return;
    }
  }
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

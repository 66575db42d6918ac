const PENDING = '.page .skeleton, .page [data-pending]';
/** The placeholder of a whole page. */
const NOTHING_YET = '.page > .skeleton';
/** Time after which parts of the page that are still being loaded do not hold up the app, ms. */
const PATIENCE_MS = 8000;

/**
 * Puts the app's panels in the place of the page that the build rendered, once they show as much, so that nothing flashes or
 * moves: until then style sheets hide them. Reading place and focus move along. Resolves when it has been done.
 */
export function takeOver(panels: HTMLElement, prerendered: HTMLElement): Promise<void> {
  const start = performance.now();
  return new Promise((resolve) => {
    const follow = () => {
      const isLate = performance.now() - start > PATIENCE_MS;
      if (panels.querySelector(isLate ? NOTHING_YET : PENDING)) return;
      if (!panels.querySelector('.page')) return;
      observer.disconnect();
      clearInterval(timer);
      replace(prerendered, panels);
      resolve();
    };
    const observer = new MutationObserver(follow);
    observer.observe(panels, { childList: true, subtree: true });
    const timer = setInterval(follow, PATIENCE_MS);
    follow();
  });
}

function replace(prerendered: HTMLElement, panels: HTMLElement): void {
  const [from, to] = [prerendered, panels].map((each) => each.querySelector('.panel-body'));
  const top = from?.scrollTop ?? 0;
  const focused = prerendered.contains(document.activeElement) ? document.activeElement : null;
  const href = focused?.getAttribute('href');
  prerendered.remove();
  // Back restores the place where a page was left.
  if (to && top > 0) to.scrollTop = top;
  if (!focused) return;
  const links = [...panels.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const same = links.find((link) => href && link.href === new URL(href, document.baseURI).href);
  (same ?? panels.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
}

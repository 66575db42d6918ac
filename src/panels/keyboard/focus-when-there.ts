/**
 * Focuses the first element that matches, at once or when it is shown. Gives up when the reader does something else.
 */
export function focusWhenThere(selector: string): void {
  const focus = () => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus();
    return found !== null;
  };
  if (focus()) return;
  const stop = new AbortController();
  const { signal } = stop;
  const observer = new MutationObserver(() => {
    if (focus()) stop.abort();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const input of ['keydown', 'pointerdown']) {
    window.addEventListener(input, () => stop.abort(), { signal, capture: true });
  }
}

import type { Page } from '@playwright/test';

/** Returns the parts of the page that a reader would have to scroll sideways to read. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('.panel-body, .bar')];
    return parts
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => {
        const edge = part.getBoundingClientRect().right + 1;
        const beyond = [...part.querySelectorAll('*')].filter(
          (each) => each.getBoundingClientRect().right > edge,
        );
        const names = beyond.map((each) => `${each.localName}.${each.getAttribute('class')}`);
        return `${part.className || part.localName}: ${names.slice(0, 6).join(', ')}`;
      });
  });
}

/** Returns the pairs of controls of bar and map that cover each other. */
export async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll(
        '.bar a, .bar button, .bar .segmented, .bar .search-field, .map-foot button, .map-foot .legend-card',
      ),
    ].filter((control) => control.getClientRects().length > 0);
    const boxes = controls.map((control) => control.getBoundingClientRect());
    const nameOf = (control: Element) =>
      control.getAttribute('aria-label') ?? control.textContent ?? control.className;
    return controls.flatMap((a, i) =>
      controls.slice(i + 1).flatMap((b, j) => {
        const [boxA, boxB] = [boxes[i], boxes[i + 1 + j]];
        if (!boxA || !boxB || a.contains(b) || b.contains(a)) return [];
        const width = Math.min(boxA.right, boxB.right) - Math.max(boxA.left, boxB.left);
        const height = Math.min(boxA.bottom, boxB.bottom) - Math.max(boxA.top, boxB.top);
        return width > 1 && height > 1 ? [`${nameOf(a)} and ${nameOf(b)}`] : [];
      }),
    );
  });
}

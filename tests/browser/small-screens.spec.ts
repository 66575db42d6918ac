import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { openWhole, PAGES } from './support/page-examples';

const t = translator('en');

/** Pages with the widest content. */
const WIDE = ['', 'p/', 'p/chancay-port/', 'c/pechy~cnsgh/', 'about/distances/', 'trade/'];

test.describe('on a screen of 320 by 640', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('nothing is wider than the screen', async ({ page, atlas, faults }) => {
    for (const path of WIDE) {
      await openWhole(atlas, faults, 'es', path);
      expect(await tooWide(page), path).toEqual([]);
      expect(await overlaps(page), path).toEqual([]);
    }
  });

  for (const path of PAGES) {
    test(`nothing is wider than the screen on /es/${path}`, { tag: '@all' }, async ({
      page,
      atlas,
      faults,
    }) => {
      await openWhole(atlas, faults, 'es', path);
      expect(await tooWide(page)).toEqual([]);
    });
  }
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`with text of 200 % at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('no control covers another and nothing is cut off', async ({ page, atlas, faults }) => {
      for (const path of WIDE) {
        await openWhole(atlas, faults, 'es', path);
        await enlargeText(page);
        expect(await overlaps(page), path).toEqual([]);
        expect(await tooWide(page), path).toEqual([]);
      }
    });
  });
}

test.describe('on a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('the header is one row and the page stands beside the map', async ({ page, atlas }) => {
    await atlas.open('/es/p/chancay-port/');
    const bar = await page.locator('.bar').boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(45);
    const panel = await atlas.panel.boundingBox();
    expect(panel?.height).toBeGreaterThan(340);
    expect(panel?.width).toBeLessThanOrEqual(844 * 0.6);
    expect(await overlaps(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await page.getByRole('button', { name: translator('es')('bar.menu') }).tap();
    const link = page.getByRole('link', { name: translator('es')('bar.about') });
    await link.scrollIntoViewIfNeeded();
    await link.tap();
    await expect(atlas.heading).toHaveText(translator('es')('about.title'));
  });
});

test('a page keeps its headings clear of the focus', async ({ page, atlas }) => {
  await atlas.open('/en/event/');
  const links = atlas.panel.locator('.timeline-year').nth(6).getByRole('link');
  await links.last().focus();
  await links.first().focus();
  const [link, heading] = await Promise.all([
    links.first().boundingBox(),
    atlas.panel.locator('.timeline-year h2').nth(6).boundingBox(),
  ]);
  expect(link?.y).toBeGreaterThanOrEqual((heading?.y ?? 0) + (heading?.height ?? 0) - 1);
  await expect(page.getByRole('link', { name: t('bar.timeline'), exact: true })).toBeVisible();
});

/** Doubles the size of the text alone, as a reader's own font size does. */
async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** Returns the parts of the page that a reader would have to scroll sideways to read. */
async function tooWide(page: Page): Promise<string[]> {
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
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll(
        '.bar a, .bar button, .bar .segmented, .map-foot button, .map-foot .legend-card',
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
